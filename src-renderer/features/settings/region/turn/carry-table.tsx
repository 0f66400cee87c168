import type { TurnCarry, TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { PlainTable } from '../../../../components/plain-table';
import { useWords } from '../words';
import { CarryHow } from './carry-how';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';

interface CarryTableProps {
  view: TurnProposalView;
  flow: NonNullable<TurnProposalView['flow']>;
}

/** In px; what is left is for how it came about. */
const widths = [132, 56, 74, 76, 90, 176, 92, 56, 74, 90];

/** Per municipality from left to right: the old half-year, what goes along, the new one, and how. */
export function CarryTable({ view, flow }: CarryTableProps) {
  const say = useTurnSay();
  const { number, signed } = useWords();
  const { rows, sums } = flow;
  return (
    <PlainTable rows="wrapping" className={styles.table} data-wide aria-label={say('carry.table')}>
      <colgroup>
        {[...widths, undefined].map((width, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have only their place
          <col key={at} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          <th scope="colgroup" colSpan={5}>
            {view.before.name}
          </th>
          <td />
          <th scope="colgroup" colSpan={3}>
            {view.target.name}
          </th>
          <td />
        </tr>
        <tr>
          <th scope="col">{say('carry.municipality')}</th>
          <Head>{say('carry.net')}</Head>
          <Head>{say('carry.moved')}</Head>
          <Head>{say('carry.carryBefore')}</Head>
          <Head>{say('carry.corrected')}</Head>
          <Head>{say('carry.housed')}</Head>
          <Head>{say('carry.carry')}</Head>
          <Head>{say('carry.netAfter')}</Head>
          <Head>{say('carry.movedAfter')}</Head>
          <Head>{say('carry.correctedAfter')}</Head>
          <th scope="col">{say('carry.how')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CarryRow key={row.municipality} row={row} />
        ))}
      </tbody>
      {sums === null ? null : (
        <tfoot>
          <tr>
            <th scope="row">{say('carry.total')}</th>
            <Cell>{number(sums.net.sum)}</Cell>
            <td />
            <Cell>{signed(sums.carryBefore.sum)}</Cell>
            <Cell>{number(sums.corrected.sum)}</Cell>
            <Cell>{number(sums.housed.sum)}</Cell>
            <Cell>{signed(sums.carry.sum)}</Cell>
            <Cell>{number(sums.netAfter.sum)}</Cell>
            <td />
            <Cell>{number(sums.correctedAfter.sum)}</Cell>
            <td>{say('carry.knownOf', { known: sums.carry.known, of: sums.carry.of })}</td>
          </tr>
        </tfoot>
      )}
    </PlainTable>
  );
}

function CarryRow({ row }: { row: TurnCarry }) {
  const say = useTurnSay();
  const { number, signed, day } = useWords();
  const [first] = row.counts;
  const { persons } = row;
  const moved = (given: number, taken: number) =>
    [given === 0 ? '' : signed(-given), taken === 0 ? '' : signed(taken)].join(' ').trim() || '0';
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <Cell>{number(row.net)}</Cell>
      <Cell>{moved(row.given, row.taken)}</Cell>
      <Cell>{signed(row.carryBefore)}</Cell>
      <Cell>{number(row.corrected)}</Cell>
      <Cell>
        {first === undefined
          ? ''
          : say('carry.count', { persons: number(first.persons), day: day(first.on), source: first.sourceName })}
      </Cell>
      <td className={styles.number}>
        {persons === null ? (
          <Unknown />
        ) : (
          <b>
            {signed(persons)}
            {persons === 0 ? null : ` ${say(persons > 0 ? 'carry.behind' : 'carry.ahead')}`}
          </b>
        )}
      </td>
      <Cell>{number(row.netAfter)}</Cell>
      <Cell>{moved(row.givenAfter, row.takenAfter)}</Cell>
      <Cell>{number(row.correctedAfter)}</Cell>
      <td>
        <CarryHow row={row} />
      </td>
    </tr>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className={styles.number}>
      {children}
    </th>
  );
}

/** A number; what is not known is a dash with its name, never 0. */
function Cell({ children }: { children: string }) {
  return <td className={styles.number}>{children === '' ? <Unknown /> : children}</td>;
}

function Unknown() {
  const say = useTurnSay();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say('carry.unknown')}</span>
    </>
  );
}
