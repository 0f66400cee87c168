import type { PositionAnswer } from '../../shared/domain/position/answer';
import type { TransferLine } from '../../shared/domain/position/explanation';
import { readExplanation } from '../services/positions/read-positions';
import type { Session } from '../services/session';

/** The transfers of the group and period, with whether and why each counts; in a copy of a part those of its own municipality. */
export function transfersOf(session: Session, { question }: PositionAnswer): readonly TransferLine[] {
  return readExplanation(session, question, session.isWhole ? session.region : session.identity.party).transfers;
}
