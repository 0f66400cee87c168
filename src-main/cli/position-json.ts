import type { PositionAnswer } from '../../shared/domain/position/answer';
import { dossierNames } from '../services/dossier-names';
import type { Session } from '../services/session';
import { withheldHere } from '../services/withheld';
import { type RowLevel, rowsOf } from './position-table';
import { transfersOf } from './position-transfers';

/** The answers for other programs: what `docs/command-line.md` describes. Keys are only ever added. */
export function positionJson(
  session: Session,
  answers: readonly PositionAnswer[],
  by: RowLevel | undefined,
  knownOn: string | null,
) {
  const names = dossierNames(session);
  return {
    version: 1,
    isWhole: session.isWhole,
    withheld: [...withheldHere(session)].map(([owner, facilities]) => ({ owner, facilities })),
    knownOn,
    positions: answers.map((answer) => ({
      ...answer.question,
      measure: answer.group.measure,
      unit: answer.group.unit,
      countsAmv: answer.group.countsAmv,
      transfers: transfersOf(session, answer),
      areas: rowsOf(answer, by).map(({ position: { members: _, ...position } }) => ({
        name: names.area(position.area),
        ...position,
      })),
    })),
  };
}
