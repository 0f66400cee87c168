import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/ipc/contract';
import { call } from '../../api/client';
import { showToast } from '../../components/toasts';

/** What the mails with these workbooks say. */
export function useMailPreview(request: Input<'exchange.previewMails'>) {
  return useQuery({
    queryKey: ['dossier', 'exchange.previewMails', request],
    queryFn: () => call('exchange.previewMails', request),
    placeholderData: keepPreviousData,
  });
}

export function useOpenMail(onDone: () => void) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (mail: Input<'exchange.openMail'>) => call('exchange.openMail', mail),
    onSuccess: () => {
      showToast({ title: t('exchangeScreen.mail.opened') });
      onDone();
    },
  });
}

export function useSaveMails(onDone: () => void) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (request: Input<'exchange.saveMails'>) => call('exchange.saveMails', request),
    onSuccess: (saved) => {
      if (saved === null) return;
      const [name = ''] = saved.files;
      showToast({ title: t('exchangeScreen.mail.saved', { count: saved.files.length, name, folder: saved.folder }) });
      onDone();
    },
  });
}
