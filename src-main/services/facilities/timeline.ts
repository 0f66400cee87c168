import { dayNumber, isoOf } from '../../../shared/domain/day';
import { baseKindOf } from '../../../shared/domain/position/base-kind';
import type { PeriodFact } from '../../../shared/domain/position/facts';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import type { Timeline, TimelineQuery } from '../../../shared/ipc/schemas/facilities';
import { positionIndex } from '../positions/position-index';
import { readCourse } from '../positions/read-positions';
import type { Session } from '../session';

type Step = Timeline['steps'][number];

/**
 * What counts for an area and group over time, hard and with soft, against the quota of the round of each day. Between and
 * after the rounds the rule of the nearest round decides what counts; a quota there is not.
 */
export function timeline(session: Session, { area, group, view = 'official', from, until }: TimelineQuery): Timeline {
  const index = positionIndex(session);
  if (index.groups.get(group)?.measure !== 'stock') return { steps: [], reason: 'flow' };
  if (!session.isWhole && area !== session.identity.party) return { steps: [], reason: 'part' };
  const parts = partsOf(index, group, from, until);
  return { steps: parts.flatMap((part) => stepsOf(session, index, { area, group, view }, part)), reason: 'places' };
}

interface Part {
  readonly from: string;
  readonly until: string;
  /** The round whose rule decides what counts. */
  readonly rule: PeriodFact;
  readonly hasQuota: boolean;
}

/** The window cut at the beginnings and ends of the rounds. */
function partsOf({ facts }: PositionIndex, group: string, from: string, until: string): Part[] {
  const rounds = facts.periods
    .filter((period) => period.type === 'cycle' && period.groups.includes(group))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const parts: Part[] = [];
  let start = from;
  for (const round of rounds) {
    if (round.until < start || round.from > until) continue;
    if (start < round.from) parts.push({ from: start, until: before(round.from), rule: round, hasQuota: false });
    parts.push({ from: latest(start, round.from), until: earliest(round.until, until), rule: round, hasQuota: true });
    start = after(round.until);
  }
  const last = rounds.filter((round) => round.from <= until).at(-1) ?? rounds[0];
  if (last !== undefined && start <= until) parts.push({ from: start, until, rule: last, hasQuota: false });
  return parts;
}

function stepsOf(
  session: Session,
  index: PositionIndex,
  { area, group, view }: { readonly area: string } & Pick<PositionQuestion, 'group' | 'view'>,
  part: Part,
): Step[] {
  const { from, until, rule, hasQuota } = part;
  const question: PositionQuestion = {
    group,
    period: rule.code,
    kind: baseKindOf(index, group, rule.code),
    date: from,
    view,
    certainty: 'hard',
  };
  const hard = readCourse(session, question, area, { from, until });
  const soft = readCourse(session, { ...question, certainty: 'with-soft' }, area, { from, until });
  const days = [...new Set([...hard, ...soft].map(({ date }) => date))].sort();
  return days.map((date) => {
    const atHard = hard.findLast((point) => point.date <= date);
    const atSoft = soft.findLast((point) => point.date <= date);
    return {
      date,
      hard: atHard?.counted.total ?? null,
      withSoft: atSoft?.counted.total ?? null,
      quota: hasQuota ? (atHard?.adjusted.total ?? null) : null,
      period: hasQuota ? rule.code : null,
    };
  });
}

const after = (day: string) => isoOf(dayNumber(day) + 1);
const before = (day: string) => isoOf(dayNumber(day) - 1);
const latest = (one: string, other: string) => (one > other ? one : other);
const earliest = (one: string, other: string) => (one < other ? one : other);
