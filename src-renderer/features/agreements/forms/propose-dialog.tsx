import { TextField } from '../../../components/text-field';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import { useSay } from '../say';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** Puts the content before the parties: from then on they consent to exactly this. */
export function ProposeDialog({ detail, onDone, onFail, onCancel }: DetailPart & { onCancel: () => void }) {
  const say = useSay();
  const { mutateAsync: propose } = useAgreementWrite('agreements.propose');
  const form = useForm({
    initial: { explanation: '' },
    send: ({ explanation }) => propose({ id: detail.agreement.id, explanation }),
    onDone: () => onDone(say('forms.proposeDone')),
    onFail,
  });
  const signed = detail.versions.find(({ isInForce }) => isInForce);
  return (
    <FormDialog
      title={say('forms.proposeTitle', { version: detail.content.version })}
      submitLabel={say('forms.submitPropose')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>{say('forms.proposeText')}</p>
      {signed === undefined ? null : <p>{say('forms.proposeSigned', { version: signed.version })}</p>}
      <TextField
        label={say('forms.proposeWhy')}
        isOptional
        rows={3}
        value={form.values.explanation}
        onChange={(explanation) => form.set({ explanation })}
        autoFocus
      />
      <Problems problems={form.others([])} />
    </FormDialog>
  );
}

export function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} role="alert">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
