import { dayNumber, isoOf } from '../../day';
import { type GapStep, gapStepsOf } from '../gap-steps';
import type { PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { giveOutSpare } from './give-out-spare';
import { partnerQuestion } from './partner-question';
import { rulesAround } from './substitution-rules';

/** The gap of a group from a day on: by itself, and with what other groups stand in for. Null: not known. */
export interface SubstitutionStep {
  readonly date: string;
  readonly own: number | null;
  readonly gap: number | null;
}

interface Term {
  readonly from: string;
  readonly until: string;
}

/** Every day of a term on which the gap of an area changes while groups stand in for one another; none without a rule. */
export function substitutionStepsOf(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  term: Term,
): SubstitutionStep[] {
  const rules = rulesAround(index.substitutions, question.group);
  if (rules.length === 0) return [];
  const codes = [...new Set(rules.flatMap(({ from, to }) => [from, to]))];
  const steps = new Map(codes.map((code) => [code, stepsOfGroup(index, question, code, area, term)]));
  const days = [...new Set([...steps.values()].flat().map(({ date }) => date))].sort();
  return days.map((date) => {
    const gaps = new Map(
      [...steps].map(([code, of]) => [code, of.findLast((step) => step.date <= date)?.total ?? null]),
    );
    const own = gaps.get(question.group) ?? null;
    const lines = giveOutSpare(rules, gaps).filter(({ rule: { from, to } }) => [from, to].includes(question.group));
    if (own === null || lines.some(({ reason }) => reason === 'gap-unknown')) return { date, own, gap: null };
    const moved = lines.reduce(
      (sum, { rule, covered, used }) => sum + (rule.to === question.group ? covered : -used),
      0,
    );
    return { date, own, gap: own + moved };
  });
}

/** The gaps of a group over the term, period by period. */
function stepsOfGroup(
  index: PositionIndex,
  question: PositionQuestion,
  group: string,
  area: string,
  term: Term,
): GapStep[] {
  const isSamePeriod = index.periods.get(question.period)?.groups.includes(group) === true;
  const starts = isSamePeriod ? [term.from] : periodDaysOf(index, group, term);
  return starts.flatMap((from, at): GapStep[] => {
    const next = starts[at + 1];
    const asked = partnerQuestion(index, { ...question, date: from }, group);
    if (asked === null) return [{ date: from, total: null, amv: null }];
    const until = next === undefined ? term.until : isoOf(dayNumber(next) - 1);
    return gapStepsOf(index, asked, area, { from, until });
  });
}

/** The days in a term on which a group comes into another period, the first day of the term included. */
function periodDaysOf({ facts }: PositionIndex, group: string, { from, until }: Term): string[] {
  const days = facts.periods
    .filter(({ groups }) => groups.includes(group))
    .flatMap((period) => [period.from, isoOf(dayNumber(period.until) + 1)])
    .filter((day) => day > from && day <= until);
  return [...new Set([from, ...days])].sort();
}
