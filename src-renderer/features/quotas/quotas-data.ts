import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type StandpointOptions, standpointOf } from '../../../shared/domain/standpoint';
import type { Input } from '../../../shared/ipc/contract';
import type { MatrixQuery } from '../../../shared/ipc/schemas/figures';
import { api } from '../../api/client';
import { besides } from '../frame/use-show-window';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { useLanguage } from './use-language';

/**
 * Everything this screen reads lives under this key: one write makes all of it be read again. The language is part of
 * the keys, because names of groups and rounds come in it.
 */
const area = 'quotas';

const matrixOptions = (language: string, query: MatrixQuery | null) =>
  queryOptions({
    queryKey: [area, 'matrix', language, query],
    queryFn: () => (query === null ? null : api.call('quotas.matrix', query)),
  });

/** What the matrix shows from where one looks. */
export function queryOf(chosen: ChosenStandpoint, options: StandpointOptions): MatrixQuery {
  const { cycle, halfYear, day } = standpointOf(chosen, options);
  return { cycle, halfYear, referenceDate: day };
}

/** The matrix of a round. The one shown stays while the next is read, so that nothing jumps. */
export function useMatrix(query: MatrixQuery | null) {
  return useQuery({
    ...matrixOptions(useLanguage(), query),
    enabled: query !== null,
    placeholderData: (before) => before,
  });
}

export function useFigure(query: MatrixQuery, place: { area: string; column: string } | null) {
  return useQuery({
    queryKey: [area, 'figure', useLanguage(), query, place],
    queryFn: () => (place === null ? null : api.call('quotas.figure', { query, ...place })),
    meta: besides,
    enabled: place !== null,
  });
}

/** The writes of this screen. Each waits until the screen has read again what it changed. */
export function useQuotaWrites() {
  const client = useQueryClient();
  const readAgain = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [area] }),
      // A count on a new day is a day to choose.
      client.invalidateQueries({ queryKey: ['standpoint'] }),
      client.invalidateQueries({ queryKey: ['history'] }),
    ]);
  };
  return {
    write: useMutation({
      mutationFn: (input: Input<'quotas.write'>) => api.call('quotas.write', input),
      onSuccess: readAgain,
    }),
    writeDetail: useMutation({
      mutationFn: (input: Input<'quotas.writeDetail'>) => api.call('quotas.writeDetail', input),
      onSuccess: readAgain,
    }),
    resolveConflict: useMutation({
      mutationFn: (input: Input<'quotas.resolveConflict'>) => api.call('quotas.resolveConflict', input),
      onSuccess: readAgain,
    }),
  };
}
