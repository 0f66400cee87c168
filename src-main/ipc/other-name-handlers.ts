import type { Handlers } from '../../shared/ipc/contract';
import { settleOtherName } from '../services/other-name/settle-other-name';
import { otherNameItems } from '../services/other-name/written-as-other';
import type { AppContext } from './app-context';

type OtherNameCalls = Extract<keyof Handlers, `otherName.${string}`>;

export function otherNameHandlers({ session }: AppContext): Pick<Handlers, OtherNameCalls> {
  return {
    'otherName.list': () => otherNameItems(session()),
    'otherName.settle': ({ answers }) => settleOtherName(session(), answers),
  };
}
