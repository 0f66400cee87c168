import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { provinces } from '../../../shared/domain/provinces';
import type { ChosenFile } from '../../../shared/ipc/schemas/app';
import { Button } from '../../components/button';
import { ComboBox } from '../../components/combo-box';
import { DefinitionList } from '../../components/definition-list';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import styles from './first-run.module.css';
import type { Starting } from './use-starting';

/** Which region a list of municipalities is of. */
export function RegionDialog({ file, starting }: { file: ChosenFile; starting: Starting }) {
  const { t } = useTranslation();
  const [code, setCode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const chooseProvince = (next: string | null) => {
    const former = provinces.find(({ id }) => id === code)?.label ?? '';
    setCode(next);
    // The name follows the province until a person gives another.
    if (name === former) setName(provinces.find(({ id }) => id === next)?.label ?? '');
  };
  const isComplete = code !== null && name.trim() !== '';
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || starting.stopRegion()}
      title={t('app.newRegion.title')}
      actions={
        <>
          <Button onPress={starting.stopRegion}>{t('app.newRegion.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isComplete || starting.isBusy}
            onPress={() => code !== null && starting.createRegion(code, name.trim())}
          >
            {t('app.newRegion.create')}
          </Button>
        </>
      }
    >
      <div className={styles.join}>
        <DefinitionList termWidth={140} items={[{ term: t('app.newRegion.file'), detail: file.name }]} />
        <ComboBox label={t('app.newRegion.province')} choices={provinces} value={code} onChange={chooseProvince} />
        <TextField
          label={t('app.newRegion.name')}
          description={t('app.newRegion.team')}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        {starting.problem ? <Notice tone="danger">{starting.problem}</Notice> : null}
      </div>
    </Dialog>
  );
}
