import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OnBehalfList, ShownOnBehalf } from '../../../shared/ipc/schemas/on-behalf';
import { call } from '../../api/client';
import { readDossierAgain } from '../../api/query-client';
import { showToast } from '../../components/toasts';

/** What waits for confirmation: of this party, or of others for whom it wrote. */
export function useOnBehalf(side: 'of' | 'by'): OnBehalfList | undefined {
  return useQuery({
    queryKey: ['dossier', 'onBehalf.list', side],
    queryFn: () => call('onBehalf.list', { side }),
  }).data;
}

/** Confirms these records as they were shown; the dossier is read again, also when they changed meanwhile. */
export function useConfirm(onDone: () => void, onFail?: (error: unknown) => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (shown: ShownOnBehalf[]) => call('onBehalf.confirm', { shown }),
    onError: (error) => {
      onFail?.(error);
      return readDossierAgain(client);
    },
    onSuccess: async ({ confirmed }) => {
      await readDossierAgain(client);
      showToast({ title: t('onBehalf.confirmed', { count: confirmed }) });
      onDone();
    },
  });
}
