import type { TermFact } from '../domain/agreement/facts';
import type { TransferLine } from '../domain/transfer';
import { formatDate } from './dates';
import { agreements as en } from './en/agreements';
import { fill } from './fill';
import type { Locale } from './locale';
import { agreements as nl } from './nl/agreements';
import { formatNumber } from './numbers';

/** How everything in a transfer is called. */
export interface TransferNames {
  readonly area: (code: string) => string;
  readonly group: (code: string) => string;
  readonly period: (code: string) => string;
  readonly kind: (kind: string, group: string) => string;
  /** Whether the group is counted in places or in persons. */
  readonly unit: (group: string) => 'places' | 'persons';
}

/** "Venray neemt 40 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)". */
export function transferSentence(
  line: TransferLine & { readonly term?: TermFact },
  names: TransferNames,
  locale: Locale,
): string {
  const { sentence } = locale === 'en' ? en : nl;
  const { from, to, group, period, kind } = line;
  const whole = fill(sentence.whole, {
    to: names.area(to),
    from: names.area(from),
    what: whatIsTaken(line, names, locale),
    period: inSentence(names.period(period)),
    kind: names.kind(kind, group),
  });
  const { from: first = null, until: last = null } = line.term ?? {};
  if (first === null || last === null) return whole;
  return whole + fill(sentence.ownTerm, { from: formatDate(first), until: formatDate(last) });
}

/** "Venray neemt 40 plaatsen voor asielzoekers over van Venlo": for a title or a lead. */
export function bareTransferSentence(line: TransferLine, names: TransferNames, locale: Locale): string {
  const { sentence } = locale === 'en' ? en : nl;
  const what = whatIsTaken(line, names, locale);
  return fill(sentence.bare, { to: names.area(line.to), from: names.area(line.from), what });
}

function whatIsTaken({ group, total, amv }: TransferLine, names: TransferNames, locale: Locale): string {
  const { sentence } = locale === 'en' ? en : nl;
  const unit = names.unit(group);
  const values = { group: inSentence(names.group(group)) };
  if (total === null) return fill(unit === 'places' ? sentence.placesUnknown : sentence.personsUnknown, values);
  const counts = { ...values, count: formatNumber(total, locale), amv: formatNumber(amv ?? 0, locale) };
  if (unit === 'places' && amv !== null && amv > 0) return fill(sentence.placesAmv, counts);
  return fill(sentence[`${unit}_${total === 1 ? 'one' : 'other'}`], counts);
}

/** Only the first letter: "Ontheemden uit Oekraïne" keeps its country. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
