import { useTranslation } from 'react-i18next';
import * as dates from '../../../shared/text/dates';

/** Days and moments in the notation of look.md section 10, in the language of the window. */
export function useDates() {
  const { i18n } = useTranslation();
  const locale = i18n.language.startsWith('en') ? 'en' : 'nl';
  return {
    longDate: (moment: string) => dates.formatLongDate(moment, locale),
    shortDate: (moment: string) => dates.formatShortDate(moment, locale),
    dateTime: (moment: string) => dates.formatMoment(moment, locale),
  };
}
