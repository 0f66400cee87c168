import { formatLongDate } from '../text/dates';
import { fill } from '../text/fill';
import type { Locale } from '../text/locale';
import { printWords } from './print-words';
import type { PrintedConsent, PrintedStep } from './printed-agreement';

type StateWords = Readonly<Record<PrintedStep['state'], string>>;

/** "besloten op 20 oktober 2026, Z/26/10233". */
function stepText({ state, date, reference }: PrintedStep, states: StateWords, locale: Locale): string {
  const { consents } = printWords(locale);
  const step =
    date === null ? states[state] : fill(consents.on, { state: states[state], day: formatLongDate(date, locale) });
  return reference.trim() === '' ? step : fill(consents.reference, { step, reference: reference.trim() });
}

/** The three steps of a party in words. A council that decides has other words than one that is informed. */
export function consentTexts(
  consent: PrintedConsent,
  locale: Locale,
): Record<'college' | 'council' | 'signature', string> {
  const { consents } = printWords(locale);
  const { councilMode, signatory } = consent;
  const council =
    councilMode === 'deciding'
      ? consents.decidingStates
      : councilMode === 'informed'
        ? { ...consents.councilStates, missing: consents.informedMissing }
        : consents.councilStates;
  const signature = stepText(consent.signature, consents.signatureStates, locale);
  return {
    college: stepText(consent.college, consents.collegeStates, locale),
    council: stepText(consent.council, council, locale),
    signature:
      signatory.trim() === '' || consent.signature.state !== 'done'
        ? signature
        : fill(consents.reference, { step: signature, reference: signatory }),
  };
}
