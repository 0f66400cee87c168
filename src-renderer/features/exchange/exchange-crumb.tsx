import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon';
import { ChevronRight } from '../../components/icons';
import styles from './exchange.module.css';
import { LinkButton } from './link-button';

/** "Uitwisselen >" before the title of a screen that lies below it. */
export function ExchangeCrumb({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={styles.crumb}>
      <LinkButton onPress={onPress}>{t('exchangeScreen.title')}</LinkButton>
      <Icon of={ChevronRight} size={14} tone="quiet" />
    </span>
  );
}
