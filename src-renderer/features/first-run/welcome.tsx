import { useTranslation } from 'react-i18next';
import { AppMark } from '../../components/app-mark';
import { Icon } from '../../components/icon';
import { HardDrive } from '../../components/icons';
import styles from './first-run.module.css';

export function Welcome({ hasDossier }: { hasDossier: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.welcome}>
      <AppMark size={48} />
      <h1>{t('app.firstRun.title')}</h1>
      <p>{t('app.firstRun.intro')}</p>
      {hasDossier ? (
        <p>
          <a href="#/quotas">{t('app.firstRun.back')}</a>
        </p>
      ) : null}
      <p className={styles.local}>
        <Icon of={HardDrive} />
        <span>
          {t('app.firstRun.stays')}
          <br />
          {t('app.firstRun.exchange')}
        </span>
      </p>
    </section>
  );
}
