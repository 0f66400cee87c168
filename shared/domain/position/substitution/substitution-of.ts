import type { Position } from '../answer';
import type { PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { giveOutSpare } from './give-out-spare';
import { partnerQuestion } from './partner-question';
import type { Substitution } from './substitution';
import { rulesAround } from './substitution-rules';

/** The position of the same area for another group, without substitution. */
export type PartnerPosition = (question: PositionQuestion) => Position | undefined;

/**
 * What substitution between groups does in an area for the group of a question. Null where no rule concerns the group, and
 * for a municipality: it takes places over from others by an agreement, and the region as a whole by this setting.
 *
 * Made of the gaps of this very area: spare places in one subregion may be needed elsewhere for their own group, so what
 * holds in the parts is no sum for the whole.
 */
export function substitutionOf(
  index: PositionIndex,
  question: PositionQuestion,
  position: Position,
  partner: PartnerPosition,
): Substitution | null {
  if (position.level === 'municipality' || position.flow !== null) return null;
  const rules = rulesAround(index.substitutions, question.group);
  if (rules.length === 0) return null;
  const positions = new Map<string, Position | undefined>();
  for (const code of new Set(rules.flatMap(({ from, to }) => [from, to]))) {
    const asked = partnerQuestion(index, question, code);
    positions.set(code, asked === null ? undefined : code === question.group ? position : partner(asked));
  }
  const gaps = new Map([...positions].map(([code, of]) => [code, wholeGap(of)]));
  const all = giveOutSpare(rules, gaps);
  const lines = all.filter(({ rule }) => rule.from === question.group || rule.to === question.group);
  const isUnknown = lines.some(({ reason }) => reason === 'gap-unknown') || gaps.get(question.group) === null;
  const covered = sumOf(lines, ({ rule, covered: of }) => (rule.to === question.group ? of : 0));
  const lent = sumOf(lines, ({ rule, used }) => (rule.from === question.group ? used : 0));
  const gap = gaps.get(question.group) ?? null;
  const working = lines.filter(({ reason }) => reason === 'counts');
  return {
    covered: isUnknown ? null : covered,
    lent: isUnknown ? null : lent,
    gap: isUnknown || gap === null ? null : gap + covered - lent,
    isConflict: working.some(({ rule: { from, to } }) => [from, to].some((code) => isInConflict(positions.get(code)))),
    lines,
  };
}

/** With something unknown in it, nobody can say what is spare or short. */
function wholeGap(position: Position | undefined): number | null {
  if (position === undefined) return null;
  const { sum, known, of } = position.gap.total;
  return known < of ? null : sum;
}

function isInConflict(position: Position | undefined): boolean {
  return position !== undefined && position.gapSpan.total !== null;
}

function sumOf<T>(lines: readonly T[], of: (line: T) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0);
}
