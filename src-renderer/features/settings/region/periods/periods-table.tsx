import type { PeriodList } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Icon } from '../../../../components/icon';
import { GitCompareArrows, TriangleAlert } from '../../../../components/icons';
import { PlainTable } from '../../../../components/plain-table';
import { useWords, type Words } from '../words';
import styles from './periods.module.css';

type Period = PeriodList['periods'][number];

/** In px, the same in every table so that they stand below each other; milestones take what is left. */
const widths = [152, 216, 76, undefined, 150, 64];
const deedsWidth = 196;

interface PeriodsTableProps {
  label: string;
  periods: readonly Period[];
  canEdit: boolean;
  onEdit: (period: Period) => void;
  onRemove: (period: Period) => void;
}

/** The periods of one type. What is odd about one stands under its days. */
export function PeriodsTable({ label, periods, canEdit, onEdit, onRemove }: PeriodsTableProps) {
  const words = useWords();
  const { say } = words;
  if (periods.length === 0) return <p className="muted">{say('periods.none')}</p>;
  return (
    <PlainTable rows="wrapping" className={styles.table} aria-label={label}>
      <colgroup>
        {(canEdit ? [...widths, deedsWidth] : widths).map((width, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have only their place
          <col key={at} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('periods.name')}</th>
          <th scope="col">{say('periods.term')}</th>
          <th scope="col">{say('periods.certainty')}</th>
          <th scope="col">{say('periods.milestones')}</th>
          <th scope="col">{say('periods.groups')}</th>
          <th scope="col" className={styles.number}>
            {say('periods.figures')}
          </th>
          {canEdit ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.code}>
            <th scope="row">{period.name}</th>
            <td>
              <Term words={words} period={period} />
            </td>
            <td>{say(period.certainty === 'certain' ? 'periods.certain' : 'periods.uncertain')}</td>
            <td>
              <Milestones words={words} period={period} />
            </td>
            <td>{period.groupNames.join(', ')}</td>
            <td className={styles.number}>{words.number(period.figures)}</td>
            {canEdit ? (
              <td className={styles.deeds}>
                <Button
                  small
                  aria-label={say('periods.changeOne', { name: period.name })}
                  onPress={() => onEdit(period)}
                >
                  {say('periods.change')}
                </Button>
                {period.figures === 0 ? (
                  <Button
                    small
                    variant="quiet"
                    aria-label={say('periods.removeOne', { name: period.name })}
                    onPress={() => onRemove(period)}
                  >
                    {say('periods.remove')}
                  </Button>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Term({ words: { say, day }, period }: { words: Words; period: Period }) {
  const { from, until, findings, isConflict, explanation } = period;
  const known = (iso: string) => (iso === '' ? '–' : day(iso));
  const daysOf = ({ from = '', until = '' }: Readonly<Record<string, string>>) =>
    from === until ? from : say('periods.termText', { from, until });
  return (
    <>
      {say('periods.termText', { from: known(from), until: known(until) })}
      {explanation === '' ? null : (
        <span className={styles.reason}>{say('periods.reason', { reason: explanation })}</span>
      )}
      {isConflict ? (
        <span className={styles.finding}>
          <Icon of={GitCompareArrows} size={14} tone="warn" />
          {say('conflict')}
        </span>
      ) : null}
      {findings.map(({ code, values }) => (
        <span key={`${code} ${values.other}`} className={styles.finding}>
          <Icon of={TriangleAlert} size={14} tone="warn" />
          {say(`periods.findings.${code}`, { ...values, days: daysOf(values) })}
        </span>
      ))}
    </>
  );
}

function Milestones({ words: { say, day }, period }: { words: Words; period: Period }) {
  if (period.milestones.length === 0) return <>–</>;
  return (
    <ul className={styles.milestones}>
      {period.milestones.map(({ name, date, certainty }) => (
        <li key={`${name} ${date}`}>
          {name}:{' '}
          <span className={styles.day}>
            {certainty === 'certain' ? day(date) : say('periods.uncertainDay', { date: day(date) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
