import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { backupsKey } from '../../../api/query-client';
import { showToast } from '../../../components/toasts';
import { useMoment } from '../../frame/use-moment';

/** The backups of the open dossier. Looked at anew on every visit: one may have been made meanwhile. */
export function useBackups() {
  return useQuery({ queryKey: backupsKey, queryFn: () => call('backups.list'), refetchOnMount: 'always' });
}

export function useMakeBackup() {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('backups.make'),
    onSuccess: () => showToast({ title: t('backups.made') }),
    onSettled: () => client.invalidateQueries({ queryKey: backupsKey }),
  });
}

/** Afterwards the whole window is new: it shows the dossier as it was then. */
export function useRestoreBackup() {
  const { t } = useTranslation();
  const moment = useMoment();
  return useMutation({
    mutationFn: ({ name }: { name: string; at: string }) => call('backups.restore', { name }),
    onSuccess: (_, { at }) => showToast({ title: t('backups.restored.done', { moment: moment(at) }) }),
  });
}
