import { agreements as en } from '../../../shared/text/en/agreements';
import type { Locale } from '../../../shared/text/locale';
import { type AgreementsText, agreements as nl } from '../../../shared/text/nl/agreements';

/** The words of agreements in this language. */
export function agreementsText(locale: Locale): AgreementsText {
  return locale === 'en' ? en : nl;
}
