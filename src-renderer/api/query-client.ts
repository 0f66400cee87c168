import { QueryClient } from '@tanstack/react-query';
import { on } from './client';

/** Queries about a plan stay as they were shown: applying a plan that no longer fits is answered with a new plan. */
const planKeys = ['plan', 'plan-effect'];

/** Data comes from this computer: it is read again when the main process says it changed, never by the clock. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Reads again what the main process says has changed. */
export function followMainProcess(client: QueryClient): void {
  on('dossier.changed', () => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => !planKeys.includes(String(queryKey[0])) });
  });
  on('app.changed', () => {
    void client.invalidateQueries({ queryKey: ['app'] });
  });
}
