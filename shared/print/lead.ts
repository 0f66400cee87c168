import { fill } from '../text/fill';
import { formatNumber } from '../text/numbers';
import { inSentence, printWords } from './print-words';
import type { PrintedAgreement, PrintedTransfer } from './printed-agreement';
import { isProven } from './proof';
import { termSentence } from './term-sentences';

/** The whole agreement in words: every transfer a sentence, what stays the same, and how long it holds. */
export function leadOf(agreement: PrintedAgreement): string {
  const { lead } = printWords(agreement.locale);
  const { transfers, changes, regionName, term } = agreement;
  const sentences = transfers.length === 0 ? [lead.none] : transfers.map((each) => transferSentence(each, agreement));
  const unchanged = isProven(changes) ? [fill(lead.unchanged, { region: regionName })] : [];
  const days = term.from === null && term.until === null ? [] : [termSentence(agreement)];
  return [...sentences, ...unchanged, ...days].join(' ');
}

/** "Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo (ronde 2026–2027)." */
function transferSentence(transfer: PrintedTransfer, { locale }: PrintedAgreement): string {
  const { lead } = printWords(locale);
  const { total, amv, group, from, to, periodName } = transfer;
  const period = inSentence({ name: periodName });
  const values = { from, to, group: inSentence(group), period };
  if (total === null) return fill(lead.unknown, values);
  const counted = { ...values, count: formatNumber(total, locale), amv: formatNumber(amv ?? 0, locale) };
  if (group.unit === 'persons') return fill(total === 1 ? lead.onePerson : lead.persons, counted);
  if (amv !== null && amv !== 0) return fill(lead.placesAmv, counted);
  return fill(total === 1 ? lead.onePlace : lead.places, counted);
}
