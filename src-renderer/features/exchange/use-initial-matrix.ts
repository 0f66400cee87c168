import { useQuery } from '@tanstack/react-query';
import type { Matrix } from '../../../shared/ipc/schemas/figures';
import { call } from '../../api/client';

/** The matrix of the round that runs today: names of areas and the order of groups stand in it. */
export function useInitialMatrix(): Matrix | undefined {
  const choices = useQuery({ queryKey: ['dossier', 'standpoint.choices'], queryFn: () => call('standpoint.choices') });
  const initial = choices.data?.initial;
  const query = initial && { cycle: initial.cycle, halfYear: initial.halfYear, referenceDate: initial.day };
  return useQuery({
    queryKey: ['dossier', 'quotas.matrix', query],
    queryFn: () => (query ? call('quotas.matrix', query) : Promise.reject(new Error('no query yet'))),
    enabled: query !== undefined,
  }).data;
}
