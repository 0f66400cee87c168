import type { TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import { ComboBox } from '../../../components/combo-box';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { capital, useWords } from '../words';
import styles from './form.module.css';
import { kindOf } from './new-transfer';
import { PeriodsField } from './periods-field';

interface TransferFieldsProps {
  list: AgreementList;
  values: TransferTexts;
  set: (change: Partial<TransferTexts>) => void;
  error: (field: string) => string | undefined;
  focus?: 'to' | 'total';
}

/** Who takes over how much of whom, of which group, in which periods and against which figure. */
export function TransferFields({ list, values, set, error, focus }: TransferFieldsProps) {
  const { say, kind: kindWord } = useWords();
  const municipalities = list.municipalities.map(({ code, name }) => ({ id: code, label: name }));
  const group = list.groups.find(({ code }) => code === values.group);
  const kinds = (group?.kinds ?? []).map((id) => ({ id, label: capital(kindWord(id)) }));
  return (
    <>
      <div className={styles.row}>
        <ComboBox
          label={say('transfers.to')}
          choices={municipalities}
          value={values.to === '' ? null : values.to}
          onChange={(code) => set({ to: code ?? '' })}
          error={error('to')}
          autoFocus={focus === 'to'}
        />
        <TextField
          label={say(group?.unit === 'persons' ? 'transfers.totalPersons' : 'transfers.total')}
          value={values.total}
          onChange={(total) => set({ total })}
          error={error('total')}
          autoFocus={focus === 'total'}
        />
        {group?.countsAmv === true ? (
          <TextField
            label={say('transfers.amv')}
            value={values.amv}
            onChange={(amv) => set({ amv })}
            error={error('amv')}
          />
        ) : null}
        <ComboBox
          label={say('transfers.from')}
          choices={municipalities}
          value={values.from === '' ? null : values.from}
          onChange={(code) => set({ from: code ?? '' })}
          error={error('from')}
        />
      </div>
      <div className={styles.row}>
        <Select
          label={say('transfers.group')}
          choices={list.groups.map(({ code, name }) => ({ id: code, label: name }))}
          value={values.group === '' ? null : values.group}
          onChange={(code) => set(withGroup(list, values, code))}
          error={error('group')}
        />
        <PeriodsField
          periods={list.periods.filter(({ groups }) => groups.includes(values.group))}
          value={values.periods}
          onChange={(periods) => set({ periods })}
          error={error('periods')}
        />
        <Select
          label={say('transfers.kind')}
          choices={kinds}
          value={values.kind}
          onChange={(id) => {
            const kind = group?.kinds.find((each) => each === id);
            if (kind !== undefined) set({ kind });
          }}
          error={error('kind')}
        />
      </div>
    </>
  );
}

/** Another group has other periods and kinds of figure: what no longer fits is proposed anew. */
function withGroup(list: AgreementList, before: TransferTexts, code: string): Partial<TransferTexts> {
  const group = list.groups.find((each) => each.code === code);
  const fitting = list.periods.filter(({ groups }) => groups.includes(code));
  const kept = before.periods.filter((period) => fitting.some((each) => each.code === period));
  const now = fitting.find(({ until }) => until >= list.today) ?? fitting.at(-1);
  const periods = kept.length > 0 || now === undefined ? kept : [now.code];
  return {
    group: code,
    periods,
    kind: kindOf(list, code, periods),
    amv: group?.countsAmv === true ? before.amv : '',
  };
}
