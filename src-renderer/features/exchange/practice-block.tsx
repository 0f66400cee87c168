import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { FileInput, FileSpreadsheet } from '../../components/icons';
import { showToast } from '../../components/toasts';
import styles from './exchange.module.css';
import { useFailureToast } from './exchange-queries';
import { useReading } from './reading';
import { useDates } from './use-dates';

/** In an example dossier: a mailed answer to practise with, to read at once or to save and drop. */
export function PracticeBlock({ readAt }: { readAt: string | null }) {
  const { t } = useTranslation();
  const { longDate } = useDates();
  const { read } = useReading();
  const failed = useFailureToast();
  const readIt = () => void call('exchange.practiceFile').then((file) => read([file]), failed);
  const saveIt = () =>
    void call('exchange.savePractice').then((name) => {
      if (name !== null) showToast({ title: t('exchangeScreen.practice.saved', { name }) });
    }, failed);
  return (
    <section aria-labelledby="practice" className={styles.practice}>
      <Icon of={FileSpreadsheet} />
      <div>
        <h2 id="practice">{t('exchangeScreen.practice.title')}</h2>
        <p>
          {t('exchangeScreen.practice.text')}
          {readAt === null ? '' : ` ${t('exchangeScreen.practice.readAt', { date: longDate(readAt) })}`}
        </p>
      </div>
      <Button small icon={FileInput} onPress={readIt}>
        {t('exchangeScreen.practice.read')}
      </Button>
      <Button small variant="quiet" onPress={saveIt}>
        {t('exchangeScreen.practice.save')}
      </Button>
    </section>
  );
}
