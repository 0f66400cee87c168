import { useQuery } from '@tanstack/react-query';
import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { call } from '../../api/client';

/** The matrix of the round that runs today: names of areas and the order of groups stand in it. */
export function useInitialMatrix(): Matrix | undefined {
  const choices = useQuery({ queryKey: ['dossier', 'quotas.choices'], queryFn: () => call('quotas.choices') });
  const query = choices.data?.initial;
  return useQuery({
    queryKey: ['dossier', 'quotas.matrix', query],
    queryFn: () => (query ? call('quotas.matrix', query) : Promise.reject(new Error('no query yet'))),
    enabled: query !== undefined,
  }).data;
}
