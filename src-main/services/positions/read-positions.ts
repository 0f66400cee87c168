import type { CoursePoint, PositionAnswer } from '../../../shared/domain/position/answer';
import { baseKindOf } from '../../../shared/domain/position/base-kind';
import { changeDaysOf, courseOf } from '../../../shared/domain/position/course-of';
import { explainPosition } from '../../../shared/domain/position/explain-position';
import type { PositionExplanation } from '../../../shared/domain/position/explanation';
import { partialAnswer, type Received } from '../../../shared/domain/position/partial-answer';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import { positionsOf } from '../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../shared/domain/position/question';
import { countsKind } from '../../../shared/domain/position/received-kinds';
import { type ReceivedRow, readReceivedFigures } from '../../database/repositories/received-figures';
import type { Session } from '../session';
import { positionIndex } from './position-index';

/** A question whose kind may be left to the dossier: the firmest one with figures. The answer says which it was. */
export type OpenQuestion = Omit<PositionQuestion, 'kind'> & { readonly kind?: PositionQuestion['kind'] };

/**
 * Where every municipality and area stands. A copy that holds a part answers its own municipality from records, and of
 * others and of areas only what was received (`receivedOn` is its day).
 */
export function readPositions(session: Session, asked: OpenQuestion): PositionAnswer {
  const index = positionIndex(session);
  return answerOf(session, index, { ...asked, kind: asked.kind ?? baseKindOf(index, asked.group, asked.period) });
}

/** The answer out of an index of this dossier, or of what it would be after a change. */
export function answerOf(session: Session, index: PositionIndex, question: PositionQuestion): PositionAnswer {
  const answer = positionsOf(index, question);
  return session.isWhole ? answer : partialAnswer(answer, session.identity.party, receivedBy(session, question));
}

/** The records that the position of an area was made of; of an area of which a copy holds a part: nothing. */
export function readExplanation(session: Session, question: PositionQuestion, area: string): PositionExplanation {
  if (isKnownHere(session, area)) return explainPosition(positionIndex(session), question, area);
  return { area, quotas: [], transfers: [], layers: [], realisations: [], carries: [], substitutions: [] };
}

/** The steps of an area in a term; none where this copy holds only a part of the area. */
export function readCourse(
  session: Session,
  question: PositionQuestion,
  area: string,
  term: { readonly from: string; readonly until: string },
): CoursePoint[] {
  if (!isKnownHere(session, area)) return [];
  const index = positionIndex(session);
  return courseOf(index, question, area, changeDaysOf(index, question, area, term));
}

function isKnownHere(session: Session, area: string): boolean {
  return session.isWhole || area === session.identity.party;
}

/** What was received of the kind asked for; of a flow also who is housed, of a stock what counts, as known on the day. */
function receivedBy(session: Session, { group, period, kind, date, certainty }: PositionQuestion): Received {
  const rows = readReceivedFigures(session, [period]).filter((row) => row.group === group);
  const isFlow = positionIndex(session).groups.get(group)?.measure === 'flow';
  const newest = (area: string, of: (row: ReceivedRow) => boolean) =>
    rows.findLast((row) => row.area === area && of(row));
  return (area, figure) => {
    if (figure === 'base') return newest(area, (row) => row.kind === kind);
    const counted = isFlow ? 'realised' : countsKind(certainty);
    return newest(area, (row) => row.kind === counted && row.referenceDate <= date);
  };
}
