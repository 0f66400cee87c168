import { TextField } from '../../../components/text-field';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import { useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** By when each party must have signed. */
export function DueDatesDialog({ detail, onDone, onFail, onCancel }: DetailPart & { onCancel: () => void }) {
  const { say, day } = useWords();
  const { mutateAsync: write } = useAgreementWrite('agreements.write');
  const { parties, id } = detail.agreement;
  const form = useForm({
    initial: {
      dueDates: parties.map(({ code }) => ({
        party: code,
        by: day(detail.dueDates.find(({ party }) => party === code)?.by ?? null),
      })),
    },
    send: ({ dueDates }) => write({ id, edits: [{ field: 'dueDates', dueDates }] }),
    onDone: () => onDone(say('consents.dueDone')),
    onFail,
  });
  const { dueDates } = form.values;
  return (
    <FormDialog title={say('consents.dueTitle')} submitLabel={say('save')} onSubmit={form.submit} onCancel={onCancel}>
      <p className={styles.sentence}>
        {say('consents.dueHint')} {say('forms.dayHint')}
      </p>
      {dueDates.map(({ party, by }, at) => (
        <TextField
          key={party}
          label={parties.find(({ code }) => code === party)?.name ?? party}
          isOptional
          value={by}
          onChange={(text) =>
            form.set({ dueDates: dueDates.map((each) => (each.party === party ? { party, by: text } : each)) })
          }
          error={form.error(`dueDates.${at}`)}
          autoFocus={at === 0}
        />
      ))}
    </FormDialog>
  );
}
