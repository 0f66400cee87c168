import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { PlainTable } from '../../../../components/plain-table';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';

type Sums = NonNullable<NonNullable<TurnProposalView['flow']>['sums']>;

/** The sums of the municipalities (persons) in both half-years, each with of how many it is the sum. */
export function BeforeAfter({ view, sums }: { view: TurnProposalView; sums: Sums }) {
  const say = useTurnSay();
  const { number, signed } = useWords();
  const text = ({ sum, known, of }: Sums['carry'], write: (value: number | null) => string) => {
    if (sum === null) return say('check.unknown');
    return known === of ? write(sum) : say('check.partly', { value: write(sum), known, of });
  };
  const rows = [
    { label: say('check.netRow'), was: text(sums.net, number), becomes: text(sums.netAfter, number) },
    { label: say('check.carryRow'), was: text(sums.carryBefore, signed), becomes: text(sums.carry, signed) },
    { label: say('check.correctedRow'), was: text(sums.corrected, number), becomes: text(sums.correctedAfter, number) },
  ];
  return (
    <section className={styles.section} aria-labelledby="turn-before-after">
      <h3 id="turn-before-after">
        {say('check.beforeAfter')}, {say('check.region').toLocaleLowerCase()}
      </h3>
      <PlainTable rows="wrapping" className={styles.table} data-narrow aria-labelledby="turn-before-after">
        <thead>
          <tr>
            <th scope="col">{say('check.measure')}</th>
            <th scope="col" className={styles.number}>
              {view.before.name}
            </th>
            <th scope="col" className={styles.number}>
              {view.target.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, was, becomes }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={styles.number}>{was}</td>
              <td className={styles.number}>{becomes}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}
