import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/ipc/contract';
import { api } from '../../api/client';
import { besides } from '../frame/use-show-window';

/** What can be reverted and what redone, by name; the same answer as the menu has. */
export function useHistoryState(): Output<'history.state'> | undefined {
  return useQuery({ queryKey: ['history', 'state'], queryFn: () => api.call('history.state'), meta: besides }).data;
}
