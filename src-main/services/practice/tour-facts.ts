import { recordHead } from '../../../shared/domain/entities';
import type { TourFacts } from '../../../shared/ipc/schemas/tour';
import { isConflict } from '../../../shared/merge/counting-value';
import { copyViewOf } from '../../database/copy-view';
import { statement } from '../../database/statement';
import { housedInVenlo } from '../dossiers/reference/example/example-meanwhile';
import type { Session } from '../session';
import { practiceState } from './practice-state';

/** Which steps of the tour were taken in this dossier; null where there is no answer to practise with. */
export function tourFacts(session: Session): TourFacts | null {
  const practice = practiceState(session);
  if (practice === null) return null;
  const isAnswerMerged = practice.readAt !== null;
  return {
    isFigureTyped: isThere(session, TYPED_FIGURE),
    isAnswerMerged,
    isConflictDecided: isAnswerMerged && !isHousedOpen(session),
    isAgreementMade: isThere(session, MADE_AGREEMENT),
  };
}

/** Written here, by a person: what the example came with is a merge. */
const TYPED_FIGURE = `SELECT 1 FROM log JOIN records ON records.id = log.record_id
  WHERE records.entity IN ('quota', 'realisation') AND log.register = 'figures' AND log.kind = 'write'
  AND log.origin = 'typed' LIMIT 1`;

const MADE_AGREEMENT = `SELECT 1 FROM log JOIN agreements ON agreements.record_id = log.record_id
  WHERE log.register = 'number' AND log.kind = 'write' AND log.old_value IS NULL AND agreements.is_deleted = 0 LIMIT 1`;

const isThere = (session: Session, sql: string): boolean => statement(session, sql).get() !== undefined;

/** Several values, or one that waits for a decision. */
function isHousedOpen(session: Session): boolean {
  const ref = { recordId: recordHead('realisation', housedInVenlo).id, register: 'figures' };
  const copy = copyViewOf(session, [ref.recordId]);
  const state = copy.register(ref);
  return (state !== null && isConflict(state)) || copy.waiting(ref).length > 0;
}
