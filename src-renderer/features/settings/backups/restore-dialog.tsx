import { useTranslation } from 'react-i18next';
import type { BackupEntry } from '../../../../shared/ipc/schemas/backups';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import { useFailureText } from '../../failure-text';
import { useMoment } from '../../frame/use-moment';
import { useRestoreBackup } from './backups-data';

export interface Restoring {
  readonly backup: BackupEntry;
  /** Instant of the restore that is taken back by this one; null for any other. */
  readonly undoOf: string | null;
}

/** What putting back does to the dossier, what stays, and that it can be undone: before it is done. */
export function RestoreDialog({ restoring, onClose }: { restoring: Restoring; onClose: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const moment = useMoment();
  const restore = useRestoreBackup();
  const { backup, undoOf } = restoring;
  const when = moment(backup.at);
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onOpenChange={(isOpen) => isOpen || restore.isPending || onClose()}
      title={undoOf === null ? t('backups.confirm.title', { moment: when }) : t('backups.restored.undoTitle')}
      actions={
        <>
          <Button onPress={onClose} isDisabled={restore.isPending} autoFocus>
            {t('backups.confirm.cancel')}
          </Button>
          <Button variant="primary" onPress={() => restore.mutate(backup)} isDisabled={restore.isPending}>
            {restore.isPending ? t('backups.confirm.busy') : t('backups.confirm.submit')}
          </Button>
        </>
      }
    >
      <p>
        {undoOf === null
          ? t('backups.confirm.what', { moment: when })
          : t('backups.restored.undoWhat', { at: moment(undoOf) })}
      </p>
      <p>{t('backups.confirm.safe')}</p>
      <p>{t('backups.confirm.mail')}</p>
      {restore.error ? <Notice tone="danger">{failureText(restore.error)}</Notice> : null}
    </Dialog>
  );
}
