import { useTranslation } from 'react-i18next';
import { formatLongDate } from '../../../shared/text/dates';

/** The day of a moment by the clock of this computer: "3 december 2026". */
export function useDayText(): (instant: string) => string {
  const { i18n } = useTranslation();
  return (instant) => {
    const date = new Date(instant);
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return formatLongDate(day, i18n.language.startsWith('en') ? 'en' : 'nl');
  };
}
