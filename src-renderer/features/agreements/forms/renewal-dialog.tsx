import { RadioGroup } from '../../../components/radio-group';
import { TextField } from '../../../components/text-field';
import { capital, useWords } from '../words';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** Whether it can go on after its end, until when, and on which conditions. */
export function RenewalDialog(props: RegisterDialogProps) {
  const { say, day } = useWords();
  const { isPossible, until, text } = props.detail.renewal;
  return (
    <RegisterDialog
      {...props}
      title={say('forms.renewalTitle')}
      initial={{ isPossible, until: day(until), text }}
      editOf={(values) => ({ field: 'renewal', ...values })}
    >
      {({ values, set, error }) => (
        <>
          <RadioGroup
            label={say('forms.renewalPossible')}
            choices={(['yes', 'no', 'unknown'] as const).map((id) => ({
              id,
              label: capital(say(`facts.renewal.${id}`)),
            }))}
            value={values.isPossible}
            onChange={(chosen) => set({ isPossible: chosen })}
          />
          <TextField
            label={say('forms.renewalUntil')}
            description={say('forms.dayHint')}
            isOptional
            value={values.until}
            onChange={(typed) => set({ until: typed })}
            error={error('until')}
          />
          <TextField
            label={say('forms.text')}
            isOptional
            rows={3}
            value={values.text}
            onChange={(typed) => set({ text: typed })}
          />
        </>
      )}
    </RegisterDialog>
  );
}
