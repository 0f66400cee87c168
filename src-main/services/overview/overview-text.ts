import { overview as en } from '../../../shared/text/en/overview';
import type { Locale } from '../../../shared/text/locale';
import { overview as nl, type OverviewText } from '../../../shared/text/nl/overview';

/** The texts of Overzicht in this language. */
export function overviewText(locale: Locale): OverviewText {
  return locale === 'en' ? en : nl;
}
