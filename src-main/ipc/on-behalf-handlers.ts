import type { Handlers } from '../../shared/ipc/contract';
import { confirmRecords, waitingConfirmations } from '../services/on-behalf/waiting-confirmations';
import type { AppContext } from './app-context';

type OnBehalfCalls = Extract<keyof Handlers, `onBehalf.${string}`>;

export function onBehalfHandlers({ session }: AppContext): Pick<Handlers, OnBehalfCalls> {
  return {
    'onBehalf.list': ({ side }) => waitingConfirmations(session(), side),
    'onBehalf.confirm': ({ shown }) => confirmRecords(session(), shown),
  };
}
