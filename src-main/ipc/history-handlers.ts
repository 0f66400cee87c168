import type { Handlers } from '../../shared/ipc/contract';
import { historyState, redo, undo } from '../services/history/undo-redo';
import type { AppContext } from './app-context';

export function historyHandlers({ session }: AppContext): Pick<Handlers, Extract<keyof Handlers, `history.${string}`>> {
  return {
    'history.state': () => historyState(session()),
    'history.undo': () => undo(session()),
    'history.redo': () => redo(session()),
  };
}
