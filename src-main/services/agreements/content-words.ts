import { numberText } from '../../../shared/domain/agreement/agreement-number';
import type { AgreementContent } from '../../../shared/domain/agreement/content';
import type { TermFact } from '../../../shared/domain/agreement/facts';
import type { ValueField } from '../../../shared/domain/agreement/redline';
import { formatDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import { domainText } from '../party-names';
import { agreementsText } from './agreement-names';

/** How codes within a content are called. */
export interface ContentNames {
  readonly area: (code: string) => string;
  readonly group: (code: string) => string;
  readonly facility: (id: string) => string;
}

/** The value of a part of a content as a person reads it: "Venlo (geeft af), Venray (neemt over)"; empty for not filled in. */
export function contentWords(
  content: AgreementContent,
  field: ValueField,
  names: ContentNames,
  locale: Locale,
): string {
  switch (field) {
    case 'number':
      return numberText(content.number);
    case 'parties':
      return partiesWords(content.parties, names, locale);
    case 'term':
      return termWords(content.term, locale);
    case 'ratio':
      return content.ratio === null ? '' : ratioWords(content.ratio, names, locale);
    case 'evaluation':
      return content.evaluation.dates.map(formatDate).join(', ');
    case 'notice':
      return noticeWords(content.notice.months, locale);
    case 'renewal':
      return renewalWords(content.renewal, locale);
    case 'facilities':
      return content.facilities.map(names.facility).join(', ');
  }
}

export function partiesWords(parties: AgreementContent['parties'], names: ContentNames, locale: Locale): string {
  const { roles } = agreementsText(locale);
  return parties.map(({ party, role }) => `${names.area(party)} (${roles[role]})`).join(', ');
}

export function termWords({ from, until }: TermFact, locale: Locale): string {
  const { terms } = agreementsText(locale);
  if (from === null && until === null) return '';
  const values = { from: formatDate(from ?? ''), until: formatDate(until ?? '') };
  if (from === null) return fill(terms.until, values);
  return fill(until === null ? terms.from : terms.both, values);
}

export function ratioWords(
  { given, givenUnit, givenGroup, taken, takenUnit, takenGroup }: NonNullable<AgreementContent['ratio']>,
  names: Pick<ContentNames, 'group'>,
  locale: Locale,
): string {
  const { units } = domainText(locale);
  const side = (count: number, unit: ContentUnit, group: string | null) =>
    [formatNumber(count, locale), group === null ? units[unit] : `${units[unit]} (${names.group(group)})`].join(' ');
  const values = { given: side(given, givenUnit, givenGroup), taken: side(taken, takenUnit, takenGroup) };
  return fill(agreementsText(locale).ratio, values);
}

type ContentUnit = NonNullable<AgreementContent['ratio']>['givenUnit'];

export function noticeWords(months: number | null, locale: Locale): string {
  if (months === null) return '';
  const { months_one: one, months_other: other } = agreementsText(locale).terms;
  return fill(months === 1 ? one : other, { count: formatNumber(months, locale) });
}

export function renewalWords(
  { isPossible, until }: Pick<AgreementContent['renewal'], 'isPossible' | 'until'>,
  locale: Locale,
): string {
  const words = isPossible === 'unknown' ? '' : domainText(locale).renewalPossible[isPossible];
  return [words, termWords({ from: null, until }, locale)].filter((part) => part !== '').join(', ');
}
