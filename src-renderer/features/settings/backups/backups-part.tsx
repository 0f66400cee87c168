import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupEntry } from '../../../../shared/ipc/schemas/backups';
import { call, FailureError } from '../../../api/client';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { showToast } from '../../../components/toasts';
import { useFailureText } from '../../failure-text';
import { useCommands } from '../../frame/commands';
import { useMoment } from '../../frame/use-moment';
import styles from './backups.module.css';
import { useBackups, useMakeBackup } from './backups-data';
import { BackupsTable } from './backups-table';
import { RestoreDialog, type Restoring } from './restore-dialog';

/** Backups of the dossier: which there are, make one, put one back, and take the last putting back back. */
export function BackupsPart({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const moment = useMoment();
  const { run } = useCommands();
  const list = useBackups();
  const make = useMakeBackup();
  const [restoring, setRestoring] = useState<Restoring | null>(null);
  const failed = (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' });
  const { backups = [], restored = null, failure = null } = list.data ?? {};
  const problem = make.error ?? (failure === null ? null : new FailureError({ code: failure }));
  const setAside = backups.find(({ name }) => name === restored?.setAside);
  const ask = (backup: BackupEntry) => setRestoring({ backup, undoOf: null });
  return (
    <>
      <p>{t('backups.text')}</p>
      <p>{t('backups.outside')}</p>
      {list.error ? <Notice tone="danger">{failureText(list.error)}</Notice> : null}
      {problem ? (
        <Notice tone="danger" title={t('backups.failedToday')}>
          {failureText(problem)}
        </Notice>
      ) : null}
      {restored && setAside ? (
        <div data-wide>
          <Notice
            tone="plain"
            title={t('backups.restored.title')}
            action={
              isReadOnly ? null : (
                <Button small onPress={() => setRestoring({ backup: setAside, undoOf: restored.at })}>
                  {t('backups.restored.undo')}
                </Button>
              )
            }
          >
            {t('backups.restored.text', { at: moment(restored.at), moment: moment(restored.backupAt) })}
          </Notice>
        </div>
      ) : null}
      {list.data ? (
        <div data-wide>
          <BackupsTable backups={backups} canRestore={!isReadOnly} onRestore={ask} />
        </div>
      ) : null}
      <div data-wide className={styles.buttons}>
        <Button onPress={() => make.mutate()} isDisabled={make.isPending}>
          {make.isPending ? t('backups.making') : t('backups.make')}
        </Button>
        <Button onPress={() => run('dossier.saveCopy')}>{t('backups.saveCopy')}</Button>
        <Button onPress={() => void call('backups.openFolder').catch(failed)}>{t('backups.openFolder')}</Button>
      </div>
      {restoring ? <RestoreDialog restoring={restoring} onClose={() => setRestoring(null)} /> : null}
    </>
  );
}
