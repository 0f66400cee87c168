import type { Handlers } from '../../shared/ipc/contract';
import { channelNames } from '../../shared/ipc/names';
import type { AppContext } from './app-context';

type ExchangeCalls = Extract<keyof Handlers, `exchange.${string}`>;

const isExchange = (name: keyof Handlers): name is ExchangeCalls => name.startsWith('exchange.');

/**
 * The handlers of Uitwisselen, loaded at the first call: they bring the libraries that read and write Excel, which no
 * start should wait for.
 */
export function exchangeOnDemand(app: AppContext): Pick<Handlers, ExchangeCalls> {
  let loading: Promise<Pick<Handlers, ExchangeCalls>> | undefined;
  const load = () => {
    loading ??= import('./exchange-handlers').then(({ exchangeHandlers }) => exchangeHandlers(app));
    return loading;
  };
  const late = (name: ExchangeCalls) => async (input: unknown) => {
    // Input and handler belong to the same channel; register.ts parsed it for this one.
    const handle = (await load())[name] as (input: unknown) => unknown;
    return handle(input);
  };
  // One entry for each of the names: fromEntries forgets the keys.
  return Object.fromEntries(channelNames.filter(isExchange).map((name) => [name, late(name)])) as Pick<
    Handlers,
    ExchangeCalls
  >;
}
