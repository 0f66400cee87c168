import type { SubstitutionRules } from '../../../../../shared/ipc/schemas/region-settings';
import { inSentence } from '../../../../../shared/text/in-sentence';
import { FormDialog } from '../../../../components/form-dialog';
import { TextField } from '../../../../components/text-field';
import { useRegionWrite } from '../region-data';
import { useForm } from '../use-form';
import { useWords } from '../words';
import styles from './rules.module.css';

interface SubstitutionDialogProps {
  pair: SubstitutionRules['pairs'][number];
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** At what ratio a group stands in for another, and why: both are asked before it is on. */
export function SubstitutionDialog({ pair, onDone, onCancel, onFail }: SubstitutionDialogProps) {
  const { say, number } = useWords();
  const { mutateAsync: write } = useRegionWrite('regionSettings.writeSubstitution');
  const { from, to, rule } = pair;
  const names = { from: inSentence(from.name), to: inSentence(to.name) };
  const form = useForm({
    initial: { places: number(rule?.places ?? 1), covers: number(rule?.covers ?? 1), reason: rule?.reason ?? '' },
    send: (values) => write({ from: from.code, to: to.code, rule: values }),
    onDone,
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      title={say('rules.substitution.formTitle', { from: from.name, to: names.to })}
      submitLabel={say('rules.substitution.save')}
      cancelLabel={say('cancel')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <div className={styles.sides}>
        <TextField
          label={say('rules.substitution.places', names)}
          value={values.places}
          onChange={(places) => set({ places })}
          error={error('places')}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={say('rules.substitution.covers', names)}
          value={values.covers}
          onChange={(covers) => set({ covers })}
          error={error('covers')}
          maxLength={200}
        />
      </div>
      <p className="meta">{say('rules.substitution.sidesHint')}</p>
      <TextField
        label={say('rules.reasonLabel')}
        description={say('rules.reasonHint')}
        rows={3}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={error('reason')}
        maxLength={10_000}
      />
    </FormDialog>
  );
}
