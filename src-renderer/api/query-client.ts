import { QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../shared/ipc/schemas/app';
import { call, on } from './client';
import { appStateKey } from './use-app-state';

/** Queries about a plan stay as they were shown: applying a plan that no longer fits is answered with a new plan. */
const planKeys = ['plan', 'plan-effect'];

/** The list of backups: it changes without the dossier. */
export const backupsKey = ['dossier', 'backups'];

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
    void readDossierAgain(client);
  });
  on('backups.changed', () => {
    void client.invalidateQueries({ queryKey: backupsKey });
  });
  on('app.changed', () => {
    void refreshAppState(client);
  });
}

/** Everything that the dossier says; plans stay. */
export function readDossierAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => !planKeys.includes(String(queryKey[0])) });
}

/** Asks for the state of the program and takes it over. */
export async function refreshAppState(client: QueryClient): Promise<void> {
  acceptState(client, await call('app.state'));
}

/** The main process answers in the language of the moment: names of files, "everyone". */
function readAgain(client: QueryClient): void {
  const kept = [...planKeys, appStateKey[0]];
  void client.invalidateQueries({ predicate: ({ queryKey }) => !kept.includes(String(queryKey[0])) });
}

/** With another dossier, nothing of the one before may be shown again. */
function acceptState(client: QueryClient, state: AppState): void {
  const before = client.getQueryData<AppState>(appStateKey);
  client.setQueryData(appStateKey, state);
  if (dossierKey(before) === dossierKey(state)) {
    if (before?.preferences.language !== state.preferences.language) readAgain(client);
    return;
  }
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== appStateKey[0] });
}

/** Which dossier is open, as whom and since when: one dossier may be on this computer twice, and may be put back. */
export function dossierKey(state: AppState | undefined): string {
  const { fileName = '', identity = null } = state?.dossier ?? {};
  return `${fileName} ${identity?.party ?? ''} ${state?.opening ?? 0}`;
}
