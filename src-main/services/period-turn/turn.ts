import type { TurnProposal } from '../../../shared/domain/period-turn/turn-proposal';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import type { TurnForm } from '../../../shared/ipc/schemas/period-turn';
import type { OwnWrite } from '../../../shared/merge/write-value';
import type { DossierNames } from '../dossier-names';
import type { Session } from '../session';
import type { ReadTurn } from './turn-choices';

/** A turn with everything that its records are made of. */
export interface Turn extends ReadTurn {
  readonly session: Session;
  readonly form: TurnForm;
  /** The facts as they are once the turn is written. */
  readonly index: PositionIndex;
  readonly proposal: TurnProposal;
  /** Names, also of the new period. */
  readonly names: DossierNames;
}

/** Everything a turn writes, by what it is; all of it belongs to the region. */
export type WritesOfTurn = Readonly<
  Record<'period' | 'task' | 'carries' | 'nets' | 'rules' | 'quotas', readonly OwnWrite[]>
>;
