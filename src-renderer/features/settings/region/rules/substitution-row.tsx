import { useId } from 'react';
import type { SubstitutionRules } from '../../../../../shared/ipc/schemas/region-settings';
import { inSentence } from '../../../../../shared/text/in-sentence';
import { Button } from '../../../../components/button';
import { Icon } from '../../../../components/icon';
import { GitCompareArrows } from '../../../../components/icons';
import { Switch } from '../../../../components/switch';
import { useWords } from '../words';
import styles from './rules.module.css';

interface SubstitutionRowProps {
  pair: SubstitutionRules['pairs'][number];
  canEdit: boolean;
  /** Asks for the ratio and the reason. */
  onEdit: () => void;
  onStop: () => void;
}

/** Whether the spare places of one group may stand in for another, at what ratio and why. */
export function SubstitutionRow({ pair, canEdit, onEdit, onStop }: SubstitutionRowProps) {
  const { say, number } = useWords();
  const id = useId();
  const { rule, isConflict } = pair;
  const names = { from: inSentence(pair.from.name), to: inSentence(pair.to.name) };
  const title = say('rules.substitution.pair', { from: pair.from.name, to: names.to });
  return (
    <section className={styles.pair} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h3 id={`${id}-title`}>{title}</h3>
        <Switch
          aria-label={title}
          aria-describedby={`${id}-meaning`}
          word={say(rule === null ? 'rules.off' : 'rules.on')}
          isSelected={rule !== null}
          onChange={(isOn) => (isOn ? onEdit() : onStop())}
          isReadOnly={!canEdit}
        />
      </div>
      <p id={`${id}-meaning`} className={styles.meaning}>
        {rule === null
          ? say('rules.substitution.off', names)
          : say('rules.substitution.on', { ...names, places: number(rule.places), covers: number(rule.covers) })}
      </p>
      {isConflict ? (
        <p className={styles.conflict}>
          <Icon of={GitCompareArrows} size={14} tone="warn" />
          {say('conflict')}
        </p>
      ) : null}
      {rule === null ? (
        <p className="meta">{say('rules.substitution.standard')}</p>
      ) : (
        <p className={styles.reason}>
          <span>{say('rules.reason', { reason: rule.reason })}</span>
          {canEdit ? (
            <Button small variant="quiet" aria-label={`${say('rules.substitution.change')} ${title}`} onPress={onEdit}>
              {say('rules.substitution.change')}
            </Button>
          ) : null}
        </p>
      )}
    </section>
  );
}
