import { agreementStages } from '../../../../shared/domain/agreement';
import { RadioGroup } from '../../../components/radio-group';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import { capital, useWords } from '../words';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

/** How far it is, before everybody signed; the rest follows from consents and days. */
export function StageDialog({ detail, onDone, onFail, onCancel }: DetailPart & { onCancel: () => void }) {
  const { say, status } = useWords();
  const { mutateAsync: write } = useAgreementWrite('agreements.write');
  const form = useForm({
    initial: { stage: detail.stage },
    send: ({ stage }) => write({ id: detail.agreement.id, edits: [{ field: 'stage', stage }] }),
    onDone: () => onDone(say('forms.stageDone', { status: status(form.values.stage) })),
    onFail,
  });
  return (
    <FormDialog title={say('forms.stageTitle')} submitLabel={say('save')} onSubmit={form.submit} onCancel={onCancel}>
      <RadioGroup
        label={say('facts.labels.stage')}
        choices={agreementStages.map((id) => ({ id, label: capital(status(id)) }))}
        value={form.values.stage}
        onChange={(stage) => form.set({ stage })}
      />
      <p className={styles.sentence}>{say('forms.stageHint')}</p>
    </FormDialog>
  );
}
