import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/client';
import { useAppState } from '../../api/use-app-state';

/** Who I am in this dossier and with whom I exchange files. */
export function useParties() {
  const app = useAppState();
  const choices = useQuery({ queryKey: ['dossier', 'quotas.choices'], queryFn: () => call('quotas.choices', undefined) });
  const query = choices.data?.initial;
  const matrix = useQuery({
    queryKey: ['dossier', 'quotas.matrix', query],
    queryFn: () => (query ? call('quotas.matrix', query) : Promise.reject(new Error('no query yet'))),
    enabled: query !== undefined,
  });
  const rows = matrix.data?.rows ?? [];
  const region = rows.find((row) => row.type === 'region');
  const me = app?.dossier?.identity.party ?? '';
  const regionParty = region?.area ?? '';
  return {
    me,
    isSupport: me.startsWith('PV'),
    regionParty,
    regionName: region?.name ?? app?.dossier?.regionName ?? '',
    municipalities: rows.filter((row) => row.type === 'municipality').map(({ area, name }) => ({ code: area, name })),
  };
}
