import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { Button } from '../../components/button';
import { useCommands } from '../frame/commands';
import styles from './settings.module.css';

/** The right file for a new laptop (the whole dossier) and for a second colleague (a workbook of one's own). */
export function ColleagueGuide({ dossier }: { dossier: DossierSummary }) {
  const { t } = useTranslation();
  const { run } = useCommands();
  const [, navigate] = useLocation();
  const values = { party: dossier.partyName };
  return (
    <>
      <h3>{t('settings.colleague.laptop')}</h3>
      <p>{t('settings.colleague.laptopText', values)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => run('dossier.saveCopy')}>{t('backups.saveCopy')}</Button>
      </div>
      <h3>{t('settings.colleague.second', values)}</h3>
      <p>{t('settings.colleague.secondText', values)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => navigate(`/exchange/export/${dossier.identity.party}`)}>
          {t('settings.colleague.makeWorkbook')}
        </Button>
      </div>
    </>
  );
}
