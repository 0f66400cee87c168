import type { Position, PositionAnswer } from '../../../shared/domain/position/answer';
import type { PositionFacts } from '../../../shared/domain/position/facts';
import { createPositionIndex, type PositionIndex } from '../../../shared/domain/position/position-index';
import { positionsOf } from '../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import { readPositionFacts } from '../positions/position-facts';
import { stockQuestions } from '../positions/stock-questions';
import type { Session } from '../session';
import { factsAfter, type RecordAfter } from './facts-after';

/** Places of an area that count on a day, before and after. */
export interface CountedChange {
  readonly area: string;
  readonly group: string;
  readonly date: string;
  readonly certainty: PositionQuestion['certainty'];
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What records of places would change in what counts: today, and on the first days to come that they bring. Of areas only
 * on a copy that holds the whole region; a line with soft only where it says something else than the hard one.
 */
export function positionEffect(
  session: Session,
  changed: readonly RecordAfter[],
  today: string,
): readonly CountedChange[] {
  if (changed.length === 0) return [];
  const facts = readPositionFacts(session);
  const then = factsAfter(facts, changed);
  const before = createPositionIndex(facts);
  const after = createPositionIndex(then);
  return daysOf(then, changed, today).flatMap((date) =>
    stockQuestions(after, date).flatMap((question) => {
      const hard = changesOf(session, before, after, { ...question, certainty: 'hard' });
      const soft = changesOf(session, before, after, { ...question, certainty: 'with-soft' });
      const isNew = (line: CountedChange) => !hard.some((other) => other.area === line.area && isSameStep(other, line));
      return [...hard, ...soft.filter(isNew)];
    }),
  );
}

/** Today, and the days on which changed layers begin later; three at most, or the panel would be longer than the plan. */
function daysOf(facts: PositionFacts, changed: readonly RecordAfter[], today: string): readonly string[] {
  const ids = new Set(changed.map(({ head }) => head.id));
  const later = facts.layers.flatMap(({ recordId, from }) =>
    ids.has(recordId) && from !== null && from > today ? [from] : [],
  );
  return [today, ...[...new Set(later)].sort().slice(0, 3)];
}

function changesOf(
  session: Session,
  before: PositionIndex,
  after: PositionIndex,
  question: PositionQuestion,
): readonly CountedChange[] {
  const was = new Map(shownIn(session, positionsOf(before, question)).map((position) => [position.area, position]));
  return shownIn(session, positionsOf(after, question)).flatMap(({ area, counted }) => {
    const one = was.get(area)?.counted.total.sum ?? null;
    const other = counted.total.sum;
    if (one === other) return [];
    const { group, date, certainty } = question;
    return [{ area, group, date, certainty, before: one, after: other }];
  });
}

function shownIn(session: Session, { municipalities, subregions, region }: PositionAnswer): readonly Position[] {
  if (session.isWhole) return [...municipalities, ...subregions, region];
  return municipalities.filter(({ area }) => area === session.identity.party);
}

function isSameStep(one: CountedChange, other: CountedChange): boolean {
  return (one.after ?? 0) - (one.before ?? 0) === (other.after ?? 0) - (other.before ?? 0);
}
