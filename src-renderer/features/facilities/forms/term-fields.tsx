import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './form.module.css';
import type { Form } from './use-form';

interface TermFieldsProps {
  form: Form<{ from: string; until: string }>;
  /** "Eerste dag" unless the form asks from when a change is. */
  fromLabel?: string;
  fromHint?: string;
}

/** A first and a last day; no last day is no end. */
export function TermFields({ form, fromLabel, fromHint }: TermFieldsProps) {
  const say = useSay();
  const { values, set, error } = form;
  return (
    <div className={styles.row}>
      <TextField
        label={fromLabel ?? say('form.from')}
        description={fromHint ?? say('form.fromHint')}
        value={values.from}
        onChange={(from) => set({ from })}
        error={error('from')}
      />
      <TextField
        label={say('form.until')}
        description={say('form.untilHint')}
        isOptional
        value={values.until}
        onChange={(until) => set({ until })}
        error={error('until')}
      />
    </div>
  );
}
