import { Checkbox } from '../../../components/checkbox';
import { useWords } from '../words';
import styles from './form.module.css';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

/** Locations that the agreement is about: of its parties first. One that this copy does not hold stays named. */
export function FacilitiesDialog(props: RegisterDialogProps) {
  const { say } = useWords();
  const { list, detail } = props;
  const parties = new Set(detail.agreement.parties.map(({ code }) => code));
  const linked = detail.facilities.filter(({ code }) => !list.facilities.some((each) => each.code === code));
  const here = [...list.facilities].sort(
    (one, other) =>
      Number(parties.has(other.host)) - Number(parties.has(one.host)) || one.name.localeCompare(other.name, 'nl'),
  );
  const hostName = (code: string) => list.municipalities.find((each) => each.code === code)?.name ?? code;
  return (
    <RegisterDialog<{ facilities: readonly string[] }>
      {...props}
      title={say('forms.facilitiesTitle')}
      initial={{ facilities: detail.facilities.map(({ code }) => code) }}
      editOf={({ facilities }) => ({ field: 'facilities', facilities: [...facilities] })}
    >
      {({ values: { facilities }, set }) => (
        <div className={styles.checks}>
          {here.length + linked.length === 0 ? <p className="hint">{say('forms.facilitiesNone')}</p> : null}
          {[...linked.map((each) => ({ ...each, host: '' })), ...here].map(({ code, name, host }) => (
            <Checkbox
              key={code}
              isSelected={facilities.includes(code)}
              onChange={(isOn) =>
                set({ facilities: isOn ? [...facilities, code] : facilities.filter((each) => each !== code) })
              }
            >
              {host === '' ? name : `${name}, ${hostName(host)}`}
            </Checkbox>
          ))}
        </div>
      )}
    </RegisterDialog>
  );
}
