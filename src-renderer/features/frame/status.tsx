import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { HardDrive } from '../../components/icons';
import { StatusBar, StatusItem } from '../../components/status-bar';
import { timeText } from './moment';
import { StatusOutlet } from './screen-status';

export function Status({ dossier }: { dossier: DossierSummary }) {
  const { t, i18n } = useTranslation();
  const { lastSavedAt } = dossier;
  return (
    <StatusBar
      end={
        <StatusItem icon={HardDrive}>
          {lastSavedAt ? t('frame.savedAt', { time: timeText(lastSavedAt, i18n.language) }) : t('frame.saved')}
        </StatusItem>
      }
    >
      <StatusOutlet />
    </StatusBar>
  );
}
