import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, timeText } from './moment';

/** Gives day and time of an instant on this computer: "25 november 2026, 17.03". */
export function useMoment(): (instant: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (instant: string) =>
      t('backups.moment', { day: dayText(instant, i18n.language), time: timeText(instant, i18n.language) }),
    [t, i18n.language],
  );
}
