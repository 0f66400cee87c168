import type { SettingRules } from '../../../../../shared/ipc/schemas/region-settings';
import { FormDialog } from '../../../../components/form-dialog';
import { TextField } from '../../../../components/text-field';
import { useRegionWrite } from '../region-data';
import { useSay } from '../say';
import { useForm } from '../use-form';

interface RuleDialogProps {
  rule: SettingRules['settings'][number];
  /** What it becomes; the same as it is when only the reason changes. */
  value: boolean;
  onDone: () => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Says what a rule becomes and asks why, before it is written. */
export function RuleDialog({ rule, value, onDone, onCancel, onFail }: RuleDialogProps) {
  const say = useSay();
  const { name } = rule;
  const { mutateAsync: write } = useRegionWrite('regionSettings.writeRule');
  const form = useForm({
    initial: { reason: value === rule.value ? rule.reason : '' },
    send: ({ reason }) => write({ name, value, reason }),
    onDone,
    onFail,
  });
  const meaning = say(`rules.${name}.${value ? 'on' : 'off'}`);
  const isChanged = value !== rule.value;
  return (
    <FormDialog
      title={say(isChanged ? 'rules.formTitle' : 'rules.changeReason').replace('…', '')}
      submitLabel={say('rules.save')}
      cancelLabel={say('cancel')}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <p>
        <b>{say(`rules.${name}.title`)}.</b>{' '}
        {isChanged ? say('rules.becomes', { value: say(value ? 'rules.on' : 'rules.off'), meaning }) : meaning}
      </p>
      <TextField
        label={say('rules.reasonLabel')}
        description={say('rules.reasonHint')}
        rows={3}
        value={form.values.reason}
        onChange={(reason) => form.set({ reason })}
        error={form.error('reason')}
        isOptional={value === rule.default}
        maxLength={10_000}
        autoFocus
      />
    </FormDialog>
  );
}
