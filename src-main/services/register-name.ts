import type { Locale } from '../../shared/text/locale';
import { agreementsText } from './agreements/agreement-names';
import { domainText } from './party-names';

const ofAgreements: ReadonlySet<string> = new Set(['agreement', 'transfer', 'agreement-version', 'consent']);

/** The word for a register of a kind of record: "handtekening"; its own name where this version has no word for it. */
export function registerName(entity: string, register: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = ofAgreements.has(entity)
    ? agreementsText(locale).fields
    : domainText(locale).registers;
  return Object.hasOwn(names, register) ? (names[register] ?? register) : register;
}
