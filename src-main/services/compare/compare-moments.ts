import type { Position, PositionAnswer } from '../../../shared/domain/position/answer';
import { type Standpoint, standpointOf } from '../../../shared/domain/standpoint';
import type { ComparedRow, CompareQuery, Comparison } from '../../../shared/ipc/schemas/compare';
import type { OverviewFigure } from '../../../shared/ipc/schemas/overview';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { positions as en } from '../../../shared/text/en/positions';
import { fill } from '../../../shared/text/fill';
import { positions as nl } from '../../../shared/text/nl/positions';
import { instantsOfLog, lastLineBefore } from '../../database/repositories/known-log';
import { all } from '../../database/store';
import { endOfLocalDay, localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { firstDay, knownMoment } from '../known/known-moment';
import { overviewFigure } from '../overview/overview-figure';
import { periodOf } from '../overview/overview-view';
import { positionIndex } from '../positions/position-index';
import { readPositions } from '../positions/read-positions';
import type { Session } from '../session';
import { standpointChoices } from '../standpoint/standpoint-choices';

/**
 * "Stand op 1 juli, zoals wij die toen kenden": the positions of one day for one group, with what this copy knew at the end
 * of a day beside what it knew later, or knows now.
 */
export function compareMoments(
  session: Session,
  { standpoint: chosen, earlier: asked, later }: CompareQuery,
): Comparison {
  const choices = standpointChoices(session);
  const standpoint = standpointOf(chosen, choices);
  const group = choices.groups.find(({ code }) => code === standpoint.group) ?? choices.groups[0];
  const days = instantsOfLog(session).map(localDay);
  const known = [...new Set(days)].sort().reverse();
  const first = firstDay(session) ?? choices.today;
  const earlier = asked ?? known.find((day) => day < choices.today) ?? first;
  const isKnown = group !== undefined && lastLineBefore(session, endOfLocalDay(earlier)) > 0;
  const answers = isKnown
    ? ([earlier, later] as const).map((day) => answerOf(session, choices, { ...standpoint, group: group.code }, day))
    : null;
  const names = dossierNames(session);
  const [before, after] = answers ?? [null, null];
  const kindOf = (answer: PositionAnswer | null | undefined) =>
    answer ? names.kind(answer.question.kind, answer.question.group) : '';
  return {
    standpoint,
    choices,
    earlier,
    later,
    firstDay: first,
    beganWithFile: beganWithFile(session),
    days: known,
    isWhole: session.isWhole,
    group: { code: group?.code ?? '', name: group?.name ?? '', measure: group?.measure ?? 'stock' },
    periodName: group === undefined ? '' : names.period(periodOf(choices, group.code, standpoint)),
    kindEarlier: kindOf(before),
    kindLater: kindOf(after),
    rows: answers === null ? null : rowsOf(session, choices, before ?? null, after ?? null),
  };
}

/** The answer with what was known at the end of a day. Null: the group or its period was not there. */
export function answerOf(
  session: Session,
  choices: StandpointChoices,
  standpoint: Standpoint,
  day: string | null,
): PositionAnswer | null {
  const known = knownMoment(session, day).session;
  const { group, day: date, view, certainty } = standpoint;
  const period = periodOf(choices, group, standpoint);
  const { groups, periods } = positionIndex(known);
  if (!groups.has(group) || periods.get(period)?.groups.includes(group) !== true) return null;
  return readPositions(known, { group, period, date, view, certainty });
}

function rowsOf(
  { locale, isWhole, identity }: Session,
  choices: StandpointChoices,
  earlier: PositionAnswer | null,
  later: PositionAnswer | null,
): ComparedRow[] {
  const { safetyRegion } = locale === 'en' ? en : nl;
  const [before, after] = [figuresOf(earlier), figuresOf(later)];
  // Of others a copy of a part has only what was received last, and of then nothing.
  const areas = isWhole ? choices.areas : choices.areas.filter(({ code }) => code === identity.party);
  return inOrder(areas).flatMap(({ code: area, name, type, depth }) => {
    const [one, two] = [before.get(area) ?? null, after.get(area) ?? null];
    if (one === null && two === null) return [];
    // It may have the name of a subregion.
    const called = type === 'safety-region' ? fill(safetyRegion, { name }) : name;
    return [{ area, name: called, type, depth, earlier: one, later: two, isChanged: saidOf(one) !== saidOf(two) }];
  });
}

type Area = StandpointChoices['areas'][number];

/** The region, each subregion with its municipalities, municipalities of none, and safety regions. */
function inOrder(areas: readonly Area[]): readonly (Area & { readonly depth: number })[] {
  const of = (type: Area['type']) => areas.filter((area) => area.type === type);
  const subregions = of('subregion');
  const inSubregion = (code: string | null) => of('municipality').filter(({ subregion }) => subregion === code);
  const placed = new Set(subregions.map(({ code }) => code));
  const loose = of('municipality').filter(({ subregion }) => subregion === null || !placed.has(subregion));
  const at = (depth: number) => (area: Area) => ({ ...area, depth });
  return [
    ...of('region').map(at(0)),
    ...subregions.flatMap((area) => [at(1)(area), ...inSubregion(area.code).map(at(2))]),
    ...loose.map(at(1)),
    ...of('safety-region').map(at(0)),
  ];
}

function figuresOf(answer: PositionAnswer | null): ReadonlyMap<string, OverviewFigure> {
  if (answer === null) return new Map();
  const { region, subregions, safetyRegions, municipalities } = answer;
  const all: readonly Position[] = [region, ...subregions, ...safetyRegions, ...municipalities];
  return new Map(all.map((position) => [position.area, overviewFigure(position)]));
}

/** What a row says of a figure, total and amv. */
function saidOf(figure: OverviewFigure | null): string {
  if (figure === null) return '';
  const { quota, counted, gap, substitution } = figure;
  return JSON.stringify([quota, counted, gap, substitution]);
}

function beganWithFile(session: Session): boolean {
  const query = session.db.selectFrom('imports').select('id').where('source', '=', 'start').limit(1);
  return all(session, query).length > 0;
}
