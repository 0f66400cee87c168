import { turnedFacts, turnProposal } from '../../../shared/domain/period-turn/turn-proposal';
import { createPositionIndex, factsOf } from '../../../shared/domain/position/position-index';
import type { TurnForm } from '../../../shared/ipc/schemas/period-turn';
import { dossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import type { Turn } from './turn';
import { readTurn } from './turn-choices';

/**
 * What a turn proposes, and everything its records are made of; nothing is written.
 *
 * @throws ExpectedFailure `period-gone` when one cannot, or can no longer, turn to it
 */
export function makeTurn(session: Session, form: TurnForm): Turn {
  const read = readTurn(session, form);
  const facts = factsOf(positionIndex(session));
  const proposal = turnProposal(facts, read.choices);
  const { period, proposed } = read.target;
  const names = dossierNames(session);
  return {
    ...read,
    session,
    form,
    index: createPositionIndex(turnedFacts(facts, read.choices, proposal)),
    proposal,
    names: {
      ...names,
      period: (code) =>
        proposed !== null && code === period.code ? proposed.name[session.locale] : names.period(code),
    },
  };
}
