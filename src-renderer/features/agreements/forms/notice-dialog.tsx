import { TextField } from '../../../components/text-field';
import { useWords } from '../words';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** How long before the end it must be said that it stops. */
export function NoticeDialog(props: RegisterDialogProps) {
  const { say, number } = useWords();
  const { months, text } = props.detail.notice;
  return (
    <RegisterDialog
      {...props}
      title={say('forms.noticeTitle')}
      initial={{ months: months === null ? '' : number(months), text }}
      editOf={(values) => ({ field: 'notice', ...values })}
    >
      {({ values, set, error }) => (
        <>
          <TextField
            label={say('forms.months')}
            isOptional
            value={values.months}
            onChange={(typed) => set({ months: typed })}
            error={error('months')}
            autoFocus
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
