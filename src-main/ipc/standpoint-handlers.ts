import type { Handlers } from '../../shared/ipc/contract';
import { standpointChoices } from '../services/standpoint/standpoint-choices';
import type { AppContext } from './app-context';

export function standpointHandlers({ session }: AppContext): Pick<Handlers, 'standpoint.choices'> {
  return { 'standpoint.choices': () => standpointChoices(session()) };
}
