import type { Handlers } from '../../shared/ipc/contract';
import { turnStart } from '../services/period-turn/turn-start';
import { viewTurn } from '../services/period-turn/view-turn';
import { writeTurn } from '../services/period-turn/write-turn';
import type { AppContext } from './app-context';

export function periodTurnHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `periodTurn.${string}`>> {
  return {
    'periodTurn.start': () => turnStart(session()),
    'periodTurn.view': (form) => viewTurn(session(), form),
    'periodTurn.write': (input) => writeTurn(session(), input),
  };
}
