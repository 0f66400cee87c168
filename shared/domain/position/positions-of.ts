import { dayNumber } from '../day';
import type { AreaLevel, Position, PositionAnswer } from './answer';
import { areaPosition } from './area-position';
import type { GroupFact } from './facts';
import { membersOf, membersOfArea } from './members';
import { type Move, movesByParty, movesOf } from './moves';
import { type Asked, type MunicipalFigures, municipalFigures } from './municipal-figures';
import { municipalPosition } from './municipal-position';
import { keyOf, type PositionIndex } from './position-index';
import type { PositionQuestion } from './question';
import { stockRowsOf } from './stock/stock-row';
import { substitutionOf } from './substitution/substitution-of';
import { rulesAround } from './substitution/substitution-rules';

/**
 * Where every municipality and area stands, for one group, period, kind, day, view and certainty. Places or persons as the
 * group is measured; total and amv apart. A gap below 0 is a shortage.
 *
 * @throws when the group is not in the facts: the caller asks only what is there.
 */
export function positionsOf(index: PositionIndex, question: PositionQuestion): PositionAnswer {
  const own = ownPositionsOf(index, question);
  if (rulesAround(index.substitutions, question.group).length === 0) return own;
  const answers = new Map<string, PositionAnswer>();
  const answerFor = (asked: PositionQuestion): PositionAnswer => {
    const answer = answers.get(asked.group) ?? ownPositionsOf(index, asked);
    answers.set(asked.group, answer);
    return answer;
  };
  const withOthers =
    (positionIn: (answer: PositionAnswer) => Position | undefined) =>
    (position: Position): Position => ({
      ...position,
      substitution: substitutionOf(index, question, position, (asked) => positionIn(answerFor(asked))),
    });
  return {
    ...own,
    subregions: own.subregions.map((position, at) => withOthers(({ subregions }) => subregions[at])(position)),
    safetyRegions: own.safetyRegions.map((position, at) =>
      withOthers(({ safetyRegions }) => safetyRegions[at])(position),
    ),
    region: withOthers(({ region }) => region)(own.region),
  };
}

/** Each group by itself, before any stands in for another. */
function ownPositionsOf(index: PositionIndex, question: PositionQuestion): PositionAnswer {
  const { facts } = index;
  const members = membersOf(index, question.group, question.period);
  const calculation = calculationOf(index, question, members);
  const subregionMembers = areasOf(index, members, 'subregion');
  const safetyMembers = areasOf(index, members, 'safetyRegion');
  return {
    question,
    group: groupOf(index, question),
    municipalities: members.map((code) => calculation(code, 'municipality')),
    subregions: facts.subregions.map((area) => calculation(area, 'subregion', subregionMembers.get(area) ?? [])),
    safetyRegions: facts.safetyRegions.map((area) => calculation(area, 'safety-region', safetyMembers.get(area) ?? [])),
    region: calculation(facts.region, 'region', members),
  };
}

/** Where one municipality or area stands, without computing the others. */
export function positionOf(index: PositionIndex, question: PositionQuestion, area: string): Position {
  const own = ownPositionOf(index, question, area);
  const substitution = substitutionOf(index, question, own, (asked) => ownPositionOf(index, asked, area));
  return substitution === null ? own : { ...own, substitution };
}

function ownPositionOf(index: PositionIndex, question: PositionQuestion, area: string): Position {
  const level = levelOf(index, area);
  const members = membersOf(index, question.group, question.period);
  const inArea = level === 'municipality' ? [area] : membersOfArea(index, area, members);
  return calculationOf(index, question, inArea)(area, level, inArea);
}

type Calculation = (area: string, level: AreaLevel, members?: readonly string[]) => Position;

/** Each municipality is computed once, and a second time only where it is unknown whether a figure contains a transfer. */
function calculationOf(index: PositionIndex, question: PositionQuestion, members: readonly string[]): Calculation {
  const moves = movesOf(index, question);
  const certain = moves.filter(({ isContainmentUnknown }) => !isContainmentUnknown);
  const first = calculationWith(index, question, members, moves);
  if (certain.length === moves.length) return first;
  const second = calculationWith(index, question, members, certain);
  return (...of) => withOther(first(...of), second(...of));
}

function withOther(position: Position, { adjusted, gap }: Position): Position {
  const isOther = adjusted.total.sum !== position.adjusted.total.sum || adjusted.amv.sum !== position.adjusted.amv.sum;
  return isOther ? { ...position, ifContained: { adjusted, gap } } : position;
}

function calculationWith(
  index: PositionIndex,
  question: PositionQuestion,
  members: readonly string[],
  moves: readonly Move[],
): Calculation {
  const byParty = movesByParty(moves);
  const asked: Asked = {
    index,
    question,
    day: dayNumber(question.date),
    group: groupOf(index, question),
    movesOf: (code) => byParty.get(code) ?? NONE,
    rowOf: stockRowsOf(index, question),
  };
  const figures = new Map(members.map((code) => [code, municipalFigures(asked, code)]));
  return (area, level, inArea = []) => {
    if (level === 'municipality') return municipalPosition(asked, figures.get(area) ?? municipalFigures(asked, area));
    const own: MunicipalFigures[] = [];
    for (const code of inArea) {
      const known = figures.get(code);
      if (known !== undefined) own.push(known);
    }
    return areaPosition(asked, area, level, own, moves);
  };
}

const NONE: readonly Move[] = [];

function areasOf(
  { facts }: PositionIndex,
  members: readonly string[],
  level: 'subregion' | 'safetyRegion',
): ReadonlyMap<string, readonly string[]> {
  const present = new Set(members);
  const areas = new Map<string, string[]>();
  for (const { code, [level]: area } of facts.municipalities) {
    if (area === null || !present.has(code)) continue;
    const known = areas.get(area);
    if (known === undefined) areas.set(area, [code]);
    else known.push(code);
  }
  return areas;
}

function levelOf({ facts, municipalities }: PositionIndex, area: string): AreaLevel {
  if (municipalities.has(area)) return 'municipality';
  if (area === facts.region) return 'region';
  return facts.subregions.includes(area) ? 'subregion' : 'safety-region';
}

function groupOf({ groups }: PositionIndex, question: PositionQuestion): GroupFact {
  const group = groups.get(question.group);
  if (group === undefined) throw new Error(`no target group ${keyOf(question.group)}`);
  return group;
}
