import type { TurnProposalView, TurnQuotas } from '../../../../../shared/ipc/schemas/period-turn';
import { Checkbox } from '../../../../components/checkbox';
import { PlainTable } from '../../../../components/plain-table';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';
import type { TurnWork } from './use-turn';

/** Quotas of the old round, taken over only when somebody asks for it. */
export function QuotasPart({ turn, view }: { turn: TurnWork; view: TurnProposalView }) {
  const say = useTurnSay();
  return (
    <section className={styles.section} aria-labelledby="turn-quotas">
      <h3 id="turn-quotas">{say('quotas.title')}</h3>
      <p className="hint">{say('quotas.intro')}</p>
      {turn.start.isWhole ? null : <p>{say('quotas.ownOnly')}</p>}
      {view.quotas.map((quotas) => (
        <GroupQuotas key={quotas.group.code} turn={turn} quotas={quotas} before={view.before.name} />
      ))}
    </section>
  );
}

interface GroupQuotasProps {
  turn: TurnWork;
  quotas: TurnQuotas;
  before: string;
}

function GroupQuotas({ turn: { form, set, canWrite }, quotas, before }: GroupQuotasProps) {
  const say = useTurnSay();
  const { group, areas, kept, doubtful, kindName } = quotas;
  const isTaken = form.quotaGroups.includes(group.code);
  const choose = (isSelected: boolean) =>
    set({
      quotaGroups: [...form.quotaGroups.filter((each) => each !== group.code), ...(isSelected ? [group.code] : [])],
    });
  return (
    <div className={styles.group}>
      {areas.length === 0 ? (
        <p>{say('quotas.nothing', { group: group.name })}</p>
      ) : (
        <Checkbox
          description={say('quotas.takeText', { count: areas.length, kind: kindName, before })}
          isSelected={isTaken}
          onChange={choose}
          isDisabled={!canWrite}
        >
          {say('quotas.take', { group: group.name })}
        </Checkbox>
      )}
      {kept.length === 0 ? null : <p className="hint">{say('quotas.kept', { count: kept.length })}</p>}
      {doubtful.length === 0 ? null : <p className="hint">{say('quotas.doubtful', { names: doubtful.join(', ') })}</p>}
      {isTaken && areas.length > 0 ? <AreaTable quotas={quotas} /> : null}
    </div>
  );
}

function AreaTable({ quotas: { group, areas } }: { quotas: TurnQuotas }) {
  const say = useTurnSay();
  const { number } = useWords();
  const hasAmv = areas.some(({ amv }) => amv !== null);
  return (
    <PlainTable
      rows="wrapping"
      className={styles.table}
      data-narrow
      aria-label={say('quotas.table', { group: group.name })}
    >
      <thead>
        <tr>
          <th scope="col">{say('quotas.area')}</th>
          <th scope="col" className={styles.number}>
            {say('quotas.total')}
          </th>
          {hasAmv ? (
            <th scope="col" className={styles.number}>
              {say('quotas.amv')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, name, total, amv }) => (
          <tr key={area}>
            <th scope="row">{name}</th>
            <td className={styles.number}>{number(total)}</td>
            {hasAmv ? <td className={styles.number}>{amv === null ? '–' : number(amv)}</td> : null}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
