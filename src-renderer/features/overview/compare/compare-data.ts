import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CausesQuery, CompareQuery } from '../../../../shared/ipc/schemas/compare';
import { api } from '../../../api/client';
import { besides } from '../../frame/use-show-window';

/** The comparison shown stays while the next one is made, so that nothing jumps. */
export function useComparison(query: CompareQuery) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: ['overview', 'compare', language, query],
    queryFn: () => api.call('overview.compare', query),
    placeholderData: (before) => before,
  });
}

/** What makes the difference in one area. */
export function useCauses(query: CausesQuery) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: ['overview', 'causes', language, query],
    queryFn: () => api.call('overview.explainDifference', query),
    meta: besides,
  });
}
