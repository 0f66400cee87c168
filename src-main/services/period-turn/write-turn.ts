import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { TurnWrite } from '../../../shared/ipc/schemas/period-turn';
import { fingerprintOfWrites } from '../fingerprint-of-writes';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { makeTurn } from './make-turn';
import { writesOfTurn } from './turn-writes';

/**
 * Writes a turn of the period as one step of undo: exactly what was shown, or nothing. Made again there is nothing new, and
 * no step. Agreements are not touched: what was signed changes by a new signed version only.
 *
 * @throws ExpectedFailure `turn-changed` when the dossier changed since it was shown; `period-gone`; `not-yours`,
 * `dossier-read-only`
 */
export function writeTurn(session: Session, { form, fingerprint }: TurnWrite): FormResult {
  mustBeWritable(session, session.region);
  const turn = makeTurn(session, form);
  const { period } = turn.target;
  if (turn.problems.length > 0) return { problems: [...turn.problems], id: null };
  const all = Object.values(writesOfTurn(turn)).flat();
  if (fingerprintOfWrites(all) !== fingerprint) throw new ExpectedFailure('turn-changed');
  if (all.length > 0) recordAction(session, { what: 'period-turn', name: turn.names.period(period.code) }, all);
  return { problems: [], id: period.code };
}
