import { useTranslation } from 'react-i18next';
import { FailureError } from '../../../api/client';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useFailureText } from '../../failure-text';

interface BackupQuestionProps {
  error: Error;
  onGoOn: () => void;
  onCancel: () => void;
}

/** Nothing was taken over, because there is no backup to go back to. Going on without one is the person's choice. */
export function BackupQuestion({ error, onGoOn, onCancel }: BackupQuestionProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <Dialog
      isOpen
      role="alertdialog"
      tone="danger"
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={t('backups.beforeImport.title')}
      actions={
        <>
          <Button onPress={onGoOn}>{t('backups.beforeImport.goOn')}</Button>
          <Button variant="primary" onPress={onCancel} autoFocus>
            {t('backups.beforeImport.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('backups.beforeImport.text', { why: failureText(error) })}</p>
      <p>{t('backups.beforeImport.advice')}</p>
    </Dialog>
  );
}

export function isBackupFailure(error: Error | null): error is FailureError {
  return error instanceof FailureError && error.failure.code.startsWith('backup-');
}
