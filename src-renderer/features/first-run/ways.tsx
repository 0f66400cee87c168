import { useTranslation } from 'react-i18next';
import { ActionCard } from '../../components/action-card';
import { Eye, FilePlus, FolderOpen, Mail, Table2 } from '../../components/icons';
import type { Who } from './first-run';
import styles from './first-run.module.css';
import type { Starting } from './use-starting';

export function Ways({ who, starting }: { who: Who; starting: Starting }) {
  const { t } = useTranslation();
  const isDisabled = starting.isBusy;
  return (
    <div className={styles.choices}>
      <ActionCard
        isMain
        icon={Mail}
        title={t('app.firstRun.workbook')}
        hint={t('app.firstRun.workbookHint')}
        onPress={starting.chooseWorkbook}
        isDisabled={isDisabled}
      />
      <ActionCard
        icon={FilePlus}
        title={t('app.firstRun.limburg')}
        hint={t('app.firstRun.limburgHint')}
        onPress={() => starting.create('limburg', who)}
        isDisabled={isDisabled}
      />
      <ActionCard
        icon={Table2}
        title={t('app.firstRun.other')}
        hint={t('app.firstRun.otherHint')}
        onPress={starting.chooseRegionList}
        isDisabled={isDisabled}
      />
      <ActionCard
        icon={FolderOpen}
        title={t('app.firstRun.existing')}
        hint={t('app.firstRun.existingHint')}
        onPress={starting.openExisting}
        isDisabled={isDisabled}
      />
      <ActionCard
        icon={Eye}
        title={t('app.firstRun.example')}
        hint={t('app.firstRun.exampleHint')}
        onPress={() => starting.create('example', who)}
        isDisabled={isDisabled}
      />
    </div>
  );
}
