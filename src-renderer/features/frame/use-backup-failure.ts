import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureError } from '../../api/client';
import { useEvent } from '../../api/use-event';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';

const seconds = 30;

/** Says that the backup of the day failed. It stays written in Instellingen until one is made. */
export function useBackupFailure(): void {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const failureText = useFailureText();
  useEvent('backups.changed', ({ failure }) => {
    if (failure === null) return;
    const action = { label: t('backups.toSettings'), onPress: () => navigate('/settings') };
    const description = failureText(new FailureError({ code: failure }));
    showToast({ title: t('backups.failedTitle'), description, tone: 'danger', action }, seconds);
  });
}
