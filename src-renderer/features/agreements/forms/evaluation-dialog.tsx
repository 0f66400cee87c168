import { TextField } from '../../../components/text-field';
import { useWords } from '../words';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** When it is evaluated, and how. */
export function EvaluationDialog(props: RegisterDialogProps) {
  const { say, day } = useWords();
  const { dates, text } = props.detail.evaluation;
  return (
    <RegisterDialog
      {...props}
      title={say('forms.evaluationTitle')}
      initial={{ dates: dates.map(day).join(', '), text }}
      editOf={(values) => ({ field: 'evaluation', dates: daysIn(values.dates), text: values.text })}
    >
      {({ values, set, error }) => (
        <>
          <TextField
            label={say('forms.dates')}
            description={say('forms.datesHint')}
            isOptional
            value={values.dates}
            onChange={(typed) => set({ dates: typed })}
            error={daysIn(values.dates)
              .map((_, at) => error(`dates.${at}`))
              .find((each) => each !== undefined)}
            autoFocus
          />
          <TextField
            label={say('forms.text')}
            isOptional
            rows={4}
            value={values.text}
            onChange={(typed) => set({ text: typed })}
          />
        </>
      )}
    </RegisterDialog>
  );
}

function daysIn(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
