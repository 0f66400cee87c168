import { partyRoles } from '../../../../shared/domain/agreement';
import { Button } from '../../../components/button';
import { ComboBox } from '../../../components/combo-box';
import { IconButton } from '../../../components/icon-button';
import { Plus, X } from '../../../components/icons';
import { Select } from '../../../components/select';
import { useWords } from '../words';
import styles from './form.module.css';
import { RegisterDialog, type RegisterDialogProps } from './register-dialog';

type Role = (typeof partyRoles)[number];

interface Row {
  /** Of the row on screen, so that a row keeps its fields while another is taken out. */
  readonly key: number;
  readonly party: string;
  readonly role: Role;
}

/** Who is a party, and what it does: who cooperates without moving a quota is named only here. */
export function PartiesDialog(props: RegisterDialogProps) {
  const { say } = useWords();
  const { list, detail } = props;
  const rows = detail.agreement.parties.flatMap(({ code, roles }) => roles.map((role) => ({ party: code, role })));
  const choices = [list.region, ...list.municipalities].map(({ code, name }) => ({ id: code, label: name }));
  return (
    <RegisterDialog<{ parties: readonly Row[] }>
      {...props}
      title={say('forms.partiesTitle')}
      initial={{ parties: rows.map((row, key) => ({ ...row, key })) }}
      editOf={({ parties }) => ({ field: 'parties', parties: parties.map(({ party, role }) => ({ party, role })) })}
    >
      {({ values: { parties }, set, error }) => {
        const change = (key: number, part: Partial<Row>) =>
          set({ parties: parties.map((row) => (row.key === key ? { ...row, ...part } : row)) });
        const add = () => {
          const key = Math.max(-1, ...parties.map((row) => row.key)) + 1;
          set({ parties: [...parties, { key, party: '', role: 'facilitating' }] });
        };
        return (
          <>
            <p className={styles.sentence}>{say('forms.partiesHint')}</p>
            {parties.map(({ key, party, role }, at) => (
              <div key={key} className={styles.party}>
                <ComboBox
                  label={say('forms.party', { number: at + 1 })}
                  choices={choices}
                  value={party === '' ? null : party}
                  onChange={(code) => change(key, { party: code ?? '' })}
                  error={error(`parties.${at}`)}
                />
                <Select
                  label={say('forms.role')}
                  choices={partyRoles.map((id) => ({ id, label: say(`forms.roles.${id}`) }))}
                  value={role}
                  onChange={(id) => change(key, { role: partyRoles.find((each) => each === id) ?? role })}
                />
                <IconButton
                  icon={X}
                  small
                  variant="quiet"
                  aria-label={say('forms.removeParty', { number: at + 1 })}
                  onPress={() => set({ parties: parties.filter((row) => row.key !== key) })}
                />
              </div>
            ))}
            <div>
              <Button small icon={Plus} onPress={add}>
                {say('forms.addParty')}
              </Button>
            </div>
          </>
        );
      }}
    </RegisterDialog>
  );
}
