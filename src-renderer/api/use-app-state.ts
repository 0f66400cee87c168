import { useQuery } from '@tanstack/react-query';
import type { AppState } from '../../shared/ipc/schemas/app';
import { call } from './client';

export const appStateKey = ['app', 'state'];

/** Preferences, the open dossier or the problem with it, recent dossiers. Undefined only before the first answer. */
export function useAppState(): AppState | undefined {
  return useQuery({ queryKey: appStateKey, queryFn: () => call('app.state') }).data;
}
