import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useWords } from '../words';
import styles from './form.module.css';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** A choice of a Select cannot be null. */
const noGroup = '';

/** So many of one against so many of the other: reasoned, compared with the lines, and never in a sum. */
export function RatioDialog(props: RegisterDialogProps) {
  const { say, number } = useWords();
  const { ratio } = props.detail;
  const groups = [
    { id: noGroup, label: say('forms.noGroup') },
    ...props.list.groups.map(({ code, name }) => ({ id: code, label: name })),
  ];
  return (
    <RegisterDialog
      {...props}
      title={say('forms.ratioTitle')}
      initial={{
        given: ratio === null ? '' : number(ratio.given),
        givenGroup: ratio?.givenGroup ?? noGroup,
        taken: ratio === null ? '' : number(ratio.taken),
        takenGroup: ratio?.takenGroup ?? noGroup,
      }}
      editOf={({ given, givenGroup, taken, takenGroup }) => ({
        field: 'ratio',
        given,
        givenGroup: givenGroup === noGroup ? null : givenGroup,
        taken,
        takenGroup: takenGroup === noGroup ? null : takenGroup,
      })}
    >
      {({ values, set, error }) => (
        <>
          <div className={styles.row}>
            <TextField
              label={say('forms.ratioGiven')}
              value={values.given}
              onChange={(given) => set({ given })}
              error={error('given')}
              autoFocus
            />
            <Select
              label={say('forms.group')}
              choices={groups}
              value={values.givenGroup}
              onChange={(givenGroup) => set({ givenGroup })}
            />
          </div>
          <div className={styles.row}>
            <TextField
              label={say('forms.ratioTaken')}
              value={values.taken}
              onChange={(taken) => set({ taken })}
              error={error('taken')}
            />
            <Select
              label={say('forms.group')}
              choices={groups}
              value={values.takenGroup}
              onChange={(takenGroup) => set({ takenGroup })}
            />
          </div>
          <p className={styles.sentence}>{say('forms.ratioHint')}</p>
        </>
      )}
    </RegisterDialog>
  );
}
