import { TextField } from '../../../components/text-field';
import { useAgreementWrite } from '../agreements-data';
import { type DetailPart, nameOf } from '../detail/detail-part';
import { useWords } from '../words';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

export type StopKind = 'ended' | 'void' | 'evaluated';

const keys = { ended: 'end', void: 'void', evaluated: 'evaluated' } as const;
const submits = { ended: 'forms.submitEnd', void: 'forms.submitVoid', evaluated: 'forms.submitEvaluated' } as const;

/** An early end, that it is void, or the evaluation that was held: with its day and why. */
export function StopDialog({
  kind,
  detail,
  list,
  onDone,
  onFail,
  onCancel,
}: DetailPart & { kind: StopKind; onCancel: () => void }) {
  const { say, day } = useWords();
  const { mutateAsync: stop } = useAgreementWrite('agreements.stop');
  const before = kind === 'evaluated' ? detail.evaluated : null;
  const form = useForm({
    initial: { on: day(before?.on ?? list.today), reason: before?.reason ?? '' },
    send: (values) => stop({ id: detail.agreement.id, kind, ...values }),
    onDone: () => onDone(say(`forms.${keys[kind]}Done`)),
    onFail,
  });
  return (
    <FormDialog
      title={say(`forms.${keys[kind]}Title`, { name: nameOf(detail) })}
      submitLabel={say(submits[kind])}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>{say(`forms.${keys[kind]}Text`)}</p>
      <TextField
        label={say(`forms.${keys[kind]}On`)}
        description={say('forms.dayHint')}
        value={form.values.on}
        onChange={(on) => form.set({ on })}
        error={form.error('on')}
        autoFocus
      />
      <TextField
        label={say(kind === 'evaluated' ? 'forms.evaluatedReason' : 'forms.endReason')}
        isOptional
        rows={3}
        value={form.values.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.error('reason')}
      />
    </FormDialog>
  );
}
