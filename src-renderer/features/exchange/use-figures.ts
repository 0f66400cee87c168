import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/text/numbers';

/** A figure as text in the language of the window; unknown is a dash, never 0. */
export function useFigures() {
  const { i18n } = useTranslation();
  const locale = i18n.language.startsWith('en') ? 'en' : 'nl';
  return { figure: (value: number | null) => (value === null ? '–' : formatNumber(value, locale)) };
}
