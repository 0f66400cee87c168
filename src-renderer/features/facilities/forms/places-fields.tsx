import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './form.module.css';
import type { Form } from './use-form';

interface PlacesFieldsProps {
  form: Form<{ total: string; amv: string }>;
  /** "Plaatsen" unless the form asks for a part. */
  label?: string;
  hasAmv: boolean;
  autoFocus?: boolean;
}

/** A number of places, of which amv where the group keeps it. */
export function PlacesFields({ form, label, hasAmv, autoFocus = false }: PlacesFieldsProps) {
  const say = useSay();
  const { values, set, error } = form;
  return (
    <div className={styles.row}>
      <TextField
        label={label ?? say('form.total')}
        value={values.total}
        onChange={(total) => set({ total })}
        error={error('total')}
        autoFocus={autoFocus}
      />
      {hasAmv ? (
        <TextField
          label={say('form.amv')}
          isOptional
          value={values.amv}
          onChange={(amv) => set({ amv })}
          error={error('amv')}
        />
      ) : (
        <span />
      )}
    </div>
  );
}
