import type { CoursePoint } from '../../../shared/domain/position/answer';
import { baseKindOf } from '../../../shared/domain/position/base-kind';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import type { Standpoint } from '../../../shared/domain/standpoint';
import type { CourseStep, OverviewView } from '../../../shared/ipc/schemas/overview';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { positionIndex } from '../positions/position-index';
import { readCourse } from '../positions/read-positions';
import type { Session } from '../session';

type Course = OverviewView['course'];
interface Term {
  readonly code: string;
  readonly from: string;
  readonly until: string;
}

/** Whole years: two back, and four on for places; of people to house little is known ahead. */
function windowAround(day: string, isFlow: boolean): { readonly from: string; readonly until: string } {
  const year = Number(day.slice(0, 4));
  return { from: `${year - 2}-01-01`, until: `${year + (isFlow ? 1 : 4)}-12-31` };
}

/**
 * The position of the chosen area and group over time, each round or half-year against its own quota. There are places
 * after the last round too: they are held against its quota, and it is said from when.
 */
export function overviewCourse(session: Session, choices: StandpointChoices, standpoint: Standpoint): Course {
  const { area, group, day } = standpoint;
  const index = positionIndex(session);
  const isFlow = choices.groups.find(({ code }) => code === group)?.measure === 'flow';
  const shown = windowAround(day, isFlow);
  const terms = termsOf(index, group, isFlow ? choices.halfYears : choices.cycles);
  const last = terms.at(-1);
  const drawnOn = !isFlow && last !== undefined && last.until < shown.until ? dayAfter(last.until) : null;
  const steps = terms.flatMap((term) => {
    const until = term === last && drawnOn !== null ? shown.until : term.until;
    const part = { from: later(term.from, shown.from), until: earlier(until, shown.until) };
    if (part.from > part.until) return [];
    const ofTerm = stepsOf(session, index, term.code, standpoint, area, part);
    return ofTerm.length === 0 ? [] : [...ofTerm, ...nothingAfter(until, terms, shown.until)];
  });
  const first = steps[0]?.date ?? shown.from;
  return {
    // Whole years, from the first of which something is known.
    from: later(shown.from, `${first.slice(0, 4)}-01-01`),
    until: shown.until,
    steps: steps.filter(isChange),
    quotaDrawnOnFrom: drawnOn,
  };
}

/** Where no other round or half-year follows, nothing is known from the next day on. */
function nothingAfter(until: string, terms: readonly Term[], end: string): CourseStep[] {
  const date = dayAfter(until);
  if (date > end || terms.some(({ from }) => from === date)) return [];
  return [{ date, quota: null, counted: null, countedWithSoft: null, hard: null, withSoft: null }];
}

/** The rounds or half-years in which anything is asked for the group. */
function termsOf(index: PositionIndex, group: string, terms: readonly Term[]): readonly Term[] {
  const asked = new Set<string>();
  for (const quota of index.quotas.values()) {
    if (quota.group === group && quota.total !== null) asked.add(quota.period);
  }
  for (const task of index.nationalTasks.values()) if (task.group === group) asked.add(task.period);
  return terms.filter(({ code }) => asked.has(code));
}

function stepsOf(
  session: Session,
  index: PositionIndex,
  period: string,
  { group, view }: Standpoint,
  area: string,
  term: { readonly from: string; readonly until: string },
): CourseStep[] {
  const question = {
    group,
    period,
    kind: baseKindOf(index, group, period),
    date: term.from,
    view,
  } as const;
  const hard = readCourse(session, { ...question, certainty: 'hard' }, area, term);
  const soft = readCourse(session, { ...question, certainty: 'with-soft' }, area, term);
  const days = [...new Set([...hard, ...soft].map(({ date }) => date))].sort();
  return days.map((date) => stepOn(date, pointOn(hard, date), pointOn(soft, date)));
}

function stepOn(date: string, hard: CoursePoint | undefined, soft: CoursePoint | undefined): CourseStep {
  return {
    date,
    quota: hard?.adjusted.total ?? null,
    counted: hard?.counted.total ?? null,
    countedWithSoft: soft?.counted.total ?? null,
    hard: hard?.gap.total ?? null,
    withSoft: soft?.gap.total ?? null,
  };
}

/** The step that holds on a day. */
function pointOn(points: readonly CoursePoint[], date: string): CoursePoint | undefined {
  return points.findLast((point) => point.date <= date);
}

/** A day on which nothing is different from the step before is no step. */
function isChange(step: CourseStep, index: number, steps: readonly CourseStep[]): boolean {
  const before = steps[index - 1];
  if (before === undefined) return true;
  const { date: _, ...now } = step;
  const { date: __, ...then } = before;
  return JSON.stringify(now) !== JSON.stringify(then);
}

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
