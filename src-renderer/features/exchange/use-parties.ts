import { useAppState } from '../../api/use-app-state';
import { useInitialMatrix } from './use-initial-matrix';

/** Who I am in this dossier and with whom I exchange files. */
export function useParties() {
  const app = useAppState();
  const rows = useInitialMatrix()?.rows ?? [];
  const region = rows.find((row) => row.type === 'region');
  const me = app?.dossier?.identity.party ?? '';
  return {
    me,
    myName: app?.dossier?.partyName ?? '',
    isSupport: me.startsWith('PV'),
    regionParty: region?.area ?? '',
    regionName: region?.name ?? app?.dossier?.regionName ?? '',
    municipalities: rows.filter((row) => row.type === 'municipality').map(({ area, name }) => ({ code: area, name })),
  };
}
