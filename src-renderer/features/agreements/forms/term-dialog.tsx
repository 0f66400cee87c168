import { TextField } from '../../../components/text-field';
import { useWords } from '../words';
import styles from './form.module.css';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** The first and last day; empty follows the round or the half-year. */
export function TermDialog(props: RegisterDialogProps) {
  const { say, day } = useWords();
  const { from, until } = props.detail.term;
  return (
    <RegisterDialog
      {...props}
      title={say('forms.termTitle')}
      initial={{ from: day(from), until: day(until) }}
      editOf={(values) => ({ field: 'term', ...values })}
    >
      {({ values, set, error }) => (
        <>
          <p className={styles.sentence}>{say('forms.termHint')}</p>
          <div className={styles.row}>
            <TextField
              label={say('forms.from')}
              description={say('forms.dayHint')}
              isOptional
              value={values.from}
              onChange={(text) => set({ from: text })}
              error={error('from')}
              autoFocus
            />
            <TextField
              label={say('forms.until')}
              isOptional
              value={values.until}
              onChange={(text) => set({ until: text })}
              error={error('until')}
            />
          </div>
        </>
      )}
    </RegisterDialog>
  );
}
