import type { FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { CircleAlert } from '../../../components/icons';
import { type Say, useSay } from '../say';
import styles from './deeds-bar.module.css';

interface DeedsBarProps {
  /** The rows in which cells are selected. */
  selected: readonly FacilitySummary[];
  /** Why what was typed last cannot be written. */
  refusal: string | null;
  onOpen: (id: string) => void;
  onChange: () => void;
  onRemove: () => void;
  onCompare: () => void;
}

/** Under the table: what can be done with the locations that are selected, and why a text was refused. */
export function DeedsBar({ selected, refusal, onOpen, onChange, onRemove, onCompare }: DeedsBarProps) {
  const say = useSay();
  const [first] = selected;
  const writable = selected.filter(({ right }) => right !== 'no');
  return (
    <section className={styles.bar} aria-label={say('deeds.label')}>
      {refusal === null ? (
        <p className={styles.what} aria-live="polite">
          {first === undefined
            ? say('deeds.none')
            : selected.length === 1
              ? oneText(say, first)
              : say('deeds.many', { count: selected.length })}
        </p>
      ) : (
        <p className={styles.refusal} role="alert">
          <Icon of={CircleAlert} size={14} />
          {refusal}
        </p>
      )}
      {first !== undefined && selected.length === 1 ? (
        <Button small onPress={() => onOpen(first.id)}>
          {say('deeds.open')}
        </Button>
      ) : null}
      {selected.length === 2 ? (
        <Button small onPress={onCompare}>
          {say('deeds.compare')}
        </Button>
      ) : null}
      {selected.length > 1 ? (
        <Button small isDisabled={writable.length === 0} onPress={onChange}>
          {say('deeds.change', { count: selected.length })}
        </Button>
      ) : null}
      {first === undefined ? null : (
        <Button small variant="quiet" isDisabled={writable.length === 0} onPress={onRemove}>
          {say('deeds.remove', { count: selected.length })}
        </Button>
      )}
    </section>
  );
}

/** With what asks for attention in full: the cell of the table has little room. */
function oneText(say: Say, { name, hostName, attention }: FacilitySummary): string {
  const [first] = attention;
  if (first === undefined) return say('deeds.one', { name, host: hostName });
  return say('deeds.oneWith', { name, host: hostName, attention: [first.what, first.why].filter(Boolean).join('. ') });
}
