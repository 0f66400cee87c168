import { useTranslation } from 'react-i18next';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { Badge } from '../../components/badge';
import { TextLink } from '../../components/text-link';
import { dayText } from '../frame/moment';
import styles from './first-run.module.css';

interface RecentDossiersProps {
  recent: AppState['recent'];
  onOpen: (dossierId: string) => void;
}

export function RecentDossiers({ recent, onOpen }: RecentDossiersProps) {
  const { t, i18n } = useTranslation();
  if (recent.length === 0) return null;
  return (
    <>
      <h2>{t('app.firstRun.recent')}</h2>
      <ul className={styles.recent}>
        {recent.map(({ dossierId, title, partyName, openedAt, isExample }) => (
          <li key={dossierId}>
            <TextLink onPress={() => onOpen(dossierId)}>{title}</TextLink>
            {isExample ? <Badge>{t('frame.example')}</Badge> : null}
            <span className={styles.when}>
              {t('app.firstRun.recentLine', { party: partyName, date: dayText(openedAt, i18n.language) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
