import { periodTurn as en } from '../../../shared/text/en/period-turn';
import type { Locale } from '../../../shared/text/locale';
import { periodTurn as nl, type PeriodTurnText } from '../../../shared/text/nl/period-turn';

/** The texts of the turn of the period in this language. */
export function turnTexts(locale: Locale): PeriodTurnText {
  return locale === 'en' ? en : nl;
}
