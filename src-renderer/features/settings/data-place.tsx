import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { DefinitionList } from '../../components/definition-list';
import { Notice } from '../../components/notice';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import styles from './settings.module.css';

/** Where the data is: on this computer, in one file. */
export function DataPlace({ dossier }: { dossier: DossierSummary }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const failed = (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' });
  return (
    <>
      <p>{t('settings.data.text')}</p>
      {dossier.folderKind === 'local' ? null : <Notice>{t(`settings.data.${dossier.folderKind}`)}</Notice>}
      <DefinitionList
        termWidth={140}
        items={[
          { term: t('settings.data.file'), detail: dossier.fileName },
          { term: t('settings.data.site'), detail: dossier.siteId },
        ]}
      />
      <div className={styles.buttons}>
        <Button onPress={() => void call('app.openDataFolder').catch(failed)}>{t('settings.data.open')}</Button>
      </div>
    </>
  );
}
