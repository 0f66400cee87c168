import type { PositionAnswer } from '../../../shared/domain/position/answer';
import type { PairTotal } from '../../../shared/domain/position/pair';
import { type Standpoint, standpointOf } from '../../../shared/domain/standpoint';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { OverviewExplanation } from '../../../shared/ipc/schemas/overview';
import { dossierNames } from '../dossier-names';
import { readExplanation, readPositions } from '../positions/read-positions';
import type { Session } from '../session';
import { standpointChoices } from '../standpoint/standpoint-choices';
import { explanationParts } from './explanation-parts';
import { askedOf } from './overview-figure';
import { periodOf } from './overview-view';

type Step = OverviewExplanation['steps'][number];
type Position = PositionAnswer['region'];

/**
 * "Wat is dit getal?" How the position of an area was made: the sum step by step, and the records behind every step,
 * those that do not count with the reason.
 *
 * @throws ExpectedFailure `record-unknown` for an area or group that is not in the dossier
 */
export function explainFigure(
  session: Session,
  chosen: Partial<Standpoint>,
  area: string,
  groupCode: string,
): OverviewExplanation {
  const choices = standpointChoices(session);
  const standpoint = standpointOf(chosen, choices);
  const group = choices.groups.find(({ code }) => code === groupCode);
  if (group === undefined) throw new ExpectedFailure('record-unknown');
  const period = periodOf(choices, groupCode, standpoint);
  const { day: date, certainty, view } = standpoint;
  const answer = readPositions(session, { group: groupCode, period, date, view, certainty });
  const position = positionIn(answer, area);
  const names = dossierNames(session);
  const { kind } = answer.question;
  return {
    area,
    areaName: names.area(area),
    group: groupCode,
    groupName: group.name,
    groupOrder: group.order,
    measure: group.measure,
    unit: group.unit,
    kind,
    kindName: names.kind(kind, groupCode),
    periodName: names.period(period),
    day: date,
    certainty,
    countsAmv: group.countsAmv,
    steps: stepsOf(position),
    hasNoTask: position.level !== 'municipality' && position.rest?.from === 'none' && position.receivedOn === null,
    receivedOn: position.receivedOn,
    substitution: substitutionState(position),
    gapIfContained: position.ifContained?.gap.total.sum ?? null,
    parts: explanationParts(session, readExplanation(session, answer.question, area), answer.question),
  };
}

function positionIn({ region, subregions, safetyRegions, municipalities }: PositionAnswer, area: string): Position {
  const found = [region, ...subregions, ...safetyRegions, ...municipalities].find((each) => each.area === area);
  if (found === undefined) throw new ExpectedFailure('record-unknown');
  return found;
}

/** Base − given + taken + rest + carry = what has to be done; what counts minus that is the gap. Zeros say nothing. */
function stepsOf(position: Position): Step[] {
  const { base, given, taken, rest, flow, counted, gap } = position;
  const undivided = rest?.rest;
  const carry = flow?.carry;
  return [
    step('base', base),
    ...(hasMoved(given) ? [alone('given', given)] : []),
    ...(hasMoved(taken) ? [alone('taken', taken)] : []),
    ...(undivided && (undivided.total.sum !== 0 || (undivided.amv.sum ?? 0) !== 0) && position.receivedOn === null
      ? [step('rest', undivided)]
      : []),
    ...(carry ? [{ name: 'carry' as const, total: carry.sum, amv: null, known: carry.known, of: carry.of }] : []),
    step('quota', askedOf(position)),
    step('counted', counted),
    step('gap', gap),
    ...substitutionSteps(position),
  ];
}

/** What stands beside the gap, which stays as it is; nothing where no place stands in for another. */
function substitutionSteps({ substitution }: Position): Step[] {
  const { covered = null, lent = null, gap = null } = substitution ?? {};
  if (covered === null || lent === null || gap === null || covered + lent === 0) return [];
  const whole = (name: Step['name'], total: number) => alone(name, { total, amv: null });
  return [
    ...(covered === 0 ? [] : [whole('covered', covered)]),
    ...(lent === 0 ? [] : [whole('lent', lent)]),
    whole('gap-with-substitution', gap),
  ];
}

function substitutionState({ substitution }: Position): OverviewExplanation['substitution'] {
  if (substitution === null) return 'none';
  if (substitution.gap === null) return 'unknown';
  return substitution.isConflict ? 'conflict' : 'known';
}

function step(name: Step['name'], { total, amv }: PairTotal): Step {
  // Of which amv is only said when it is of all: beside a total it would read as if the others had none.
  return { name, total: total.sum, amv: amv.known < amv.of ? null : amv.sum, known: total.known, of: total.of };
}

function alone(name: Step['name'], { total, amv }: Position['given']): Step {
  return { name, total, amv, known: 1, of: 1 };
}

function hasMoved({ total, amv }: Position['given']): boolean {
  return (total ?? 0) !== 0 || (amv ?? 0) !== 0;
}
