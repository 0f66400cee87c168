import { formatLongDate } from '../text/dates';
import { fill } from '../text/fill';
import { listOf, printWords } from './print-words';
import type { PrintedAgreement } from './printed-agreement';

/** From which day to which the agreement holds; what is not agreed is said. */
export function termSentence({ locale, term }: Pick<PrintedAgreement, 'locale' | 'term'>): string {
  const words = printWords(locale).term;
  const days = {
    from: term.from === null ? '' : formatLongDate(term.from, locale),
    until: term.until === null ? '' : formatLongDate(term.until, locale),
  };
  if (term.from === null) return term.until === null ? words.none : fill(words.until, days);
  return fill(term.until === null ? words.from : words.days, days);
}

/** How long it holds, how one stops, whether it can be renewed, and when the parties look back. */
export function termText(agreement: PrintedAgreement): string {
  const { locale, notice, renewal } = agreement;
  const words = printWords(locale).term;
  const stopping =
    notice.months === null
      ? ''
      : fill(notice.months === 1 ? words.notice_one : words.notice_other, { count: notice.months });
  return paragraphs(
    termSentence(agreement),
    [stopping, notice.text].filter(isFilled).join(' '),
    [renewalSentence(renewal, locale), renewal.text].filter(isFilled).join(' '),
    evaluationText(agreement),
  );
}

function evaluationText({ locale, evaluation }: PrintedAgreement): string {
  const words = printWords(locale);
  const days = evaluation.dates.map((each) => formatLongDate(each, locale));
  const when = days.length === 0 ? '' : fill(words.evaluationOn, { days: listOf(days, locale) });
  return [when, evaluation.text].filter(isFilled).join(' ') || words.nothing.evaluation;
}

function renewalSentence({ isPossible, until }: PrintedAgreement['renewal'], locale: PrintedAgreement['locale']) {
  const { renewal } = printWords(locale).term;
  if (isPossible === 'unknown') return '';
  if (isPossible === 'no') return renewal.no;
  return until === null ? renewal.yes : fill(renewal.yesUntil, { until: formatLongDate(until, locale) });
}

const isFilled = (text: string) => text.trim() !== '';

/** Each on lines of its own; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(isFilled)
    .join('\n');
}
