import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Notice } from '../../../../components/notice';
import { useWords } from '../words';
import { CarryTable } from './carry-table';
import styles from './turn.module.css';
import { type TurnSay, useTurnSay } from './turn-say';

interface CarryPartProps {
  view: TurnProposalView;
  flow: NonNullable<TurnProposalView['flow']>;
}

/** What each municipality takes along into the new half-year: how many persons behind or ahead, and why. */
export function CarryPart({ view, flow }: CarryPartProps) {
  const say = useTurnSay();
  const { number, longDay } = useWords();
  const { sums, withoutRealisation, countedEarly } = flow;
  const before = view.before.name;
  return (
    <section className={styles.section} aria-labelledby="turn-carry">
      <h3 id="turn-carry">{say('carry.title')}</h3>
      <p className="hint">{say('carry.intro', { before })}</p>
      {sums === null ? null : (
        <p className={styles.sum}>
          <b>{sumText(say, number, sums.carry.sum)}</b>,{' '}
          {say('carry.knownOf', { known: sums.carry.known, of: sums.carry.of })}.
        </p>
      )}
      {withoutRealisation.length === 0 ? null : (
        <Notice>
          {say('carry.withoutRealisation', { count: withoutRealisation.length, names: withoutRealisation.join(', ') })}
        </Notice>
      )}
      {view.isBeforeOver ? null : <Notice>{say('carry.running', { before, day: longDay(view.before.until) })}</Notice>}
      {view.isBeforeOver && countedEarly.length > 0 ? (
        <Notice>{say('carry.early', { count: countedEarly.length, names: countedEarly.join(', ') })}</Notice>
      ) : null}
      <CarryTable view={view} flow={flow} />
    </section>
  );
}

function sumText(say: TurnSay, number: (value: number | null) => string, persons: number | null): string {
  if (persons === null) return say('carry.sumUnknown');
  if (persons === 0) return say('carry.sumNone');
  return say(persons > 0 ? 'carry.sumBehind' : 'carry.sumAhead', { persons: number(Math.abs(persons)) });
}
