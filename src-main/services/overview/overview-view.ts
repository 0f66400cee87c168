import type { Position, PositionAnswer } from '../../../shared/domain/position/answer';
import { type Standpoint, standpointOf } from '../../../shared/domain/standpoint';
import type { OverviewFigure, OverviewGroup, OverviewRow, OverviewView } from '../../../shared/ipc/schemas/overview';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { positionIndex } from '../positions/position-index';
import { readPositions } from '../positions/read-positions';
import type { Session } from '../session';
import { standpointChoices } from '../standpoint/standpoint-choices';
import { withheldHere } from '../withheld';
import { arrivals } from './arrivals';
import { attention } from './attention';
import { overviewCourse } from './overview-course';
import { overviewFigure } from './overview-figure';

/**
 * Everything the first view of Overzicht shows, from where one looks: positions per group and area, the course of the
 * chosen area and group, what needs attention and what arrived.
 */
export function overviewView(session: Session, chosen: Partial<Standpoint>): OverviewView {
  const choices = standpointChoices(session);
  const standpoint = standpointOf(chosen, choices);
  const answers = choices.groups.map((group) => ({
    group,
    answer: answerOf(session, choices, group.code, standpoint),
  }));
  return {
    standpoint,
    choices,
    groups: answers.map(({ group, answer }) => groupOf(session, choices, standpoint, group, answer)),
    rows: rowsOf(
      choices,
      answers.map(({ answer }) => answer),
    ),
    course: overviewCourse(session, choices, standpoint),
    attention: attention(session, standpoint),
    arrivals: arrivals(session),
    isWhole: session.isWhole,
    withheld: withheldIn(
      session,
      answers.flatMap(({ answer }) => positionIn(answer, standpoint.area)?.members ?? []),
    ),
    hasPlaces: holdsPlaces(session),
    ownArea: session.identity.party === session.region ? null : session.identity.party,
    readAt: session.now(),
  };
}

/** Of these municipalities, each once. */
function withheldIn(session: Session, members: readonly string[]): number {
  const withheld = withheldHere(session);
  return [...new Set(members)].reduce((sum, code) => sum + (withheld.get(code) ?? 0), 0);
}

/** Whether there is a location with places, or a count of them, of whatever group. */
function holdsPlaces(session: Session): boolean {
  const { units, realisations } = positionIndex(session);
  return realisations.size > 0 || [...units.values()].some(({ layers }) => layers.length > 0);
}

/** The period in which a group is asked something: the round of places, the half-year of people housed. */
export function periodOf(choices: StandpointChoices, group: string, { cycle, halfYear }: Standpoint): string {
  return choices.groups.find(({ code }) => code === group)?.measure === 'flow' ? halfYear : cycle;
}

function answerOf(
  session: Session,
  choices: StandpointChoices,
  group: string,
  standpoint: Standpoint,
  certainty = standpoint.certainty,
): PositionAnswer {
  const period = periodOf(choices, group, standpoint);
  return readPositions(session, { group, period, date: standpoint.day, view: standpoint.view, certainty });
}

function groupOf(
  session: Session,
  choices: StandpointChoices,
  standpoint: Standpoint,
  group: StandpointChoices['groups'][number],
  answer: PositionAnswer,
): OverviewGroup {
  const { period, kind } = answer.question;
  const other = standpoint.certainty === 'hard' ? 'with-soft' : 'hard';
  const counted = [answer, answerOf(session, choices, group.code, standpoint, other)].map(
    (each) => positionIn(each, standpoint.area)?.counted.total.sum ?? null,
  );
  const [one, two] = counted;
  return {
    ...group,
    kind,
    period,
    periodName: [...choices.cycles, ...choices.halfYears].find(({ code }) => code === period)?.name ?? period,
    soft: one == null || two == null ? null : Math.abs(two - one),
  };
}

function allPositions({ region, subregions, safetyRegions, municipalities }: PositionAnswer): readonly Position[] {
  return [region, ...subregions, ...safetyRegions, ...municipalities];
}

function positionIn(answer: PositionAnswer, area: string): Position | undefined {
  return allPositions(answer).find((position) => position.area === area);
}

/** Areas in their order; one in which no group is asked anything (a municipality that is gone) is left out. */
function rowsOf(choices: StandpointChoices, answers: readonly PositionAnswer[]): OverviewRow[] {
  const figures = new Map<string, Record<string, OverviewFigure>>();
  for (const answer of answers) {
    for (const position of allPositions(answer)) {
      const known = figures.get(position.area) ?? {};
      known[answer.question.group] = overviewFigure(position);
      figures.set(position.area, known);
    }
  }
  return choices.areas.flatMap(({ code, ...area }) => {
    const ofArea = figures.get(code);
    return ofArea === undefined ? [] : [{ area: code, ...area, figures: ofArea }];
  });
}
