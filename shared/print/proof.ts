import { fill } from '../text/fill';
import type { Locale } from '../text/locale';
import { formatNumber } from '../text/numbers';
import { inSentence, printWords } from './print-words';
import type { PrintedChange } from './printed-agreement';

/** Whether the sum over the parties is the same before and after; `sentences` say it, or what is wrong. */
export interface Proof {
  readonly outcome: 'even' | 'broken' | 'unknown';
  readonly sentences: readonly string[];
}

/**
 * The proof on paper that transfers move quota and never make or lose it, per group and period, of total and of amv. For
 * permit holders the law demands it (Huisvestingswet 2014, art. 29(2)).
 */
export function proofOf(changes: readonly PrintedChange[], locale: Locale): Proof {
  const { proof } = printWords(locale);
  const broken = changes.flatMap((change) => brokenSentences(change, locale));
  const unknown = changes.filter(isUnknown).map((change) => fill(proof.unknown, namesOf(change)));
  if (broken.length > 0) return { outcome: 'broken', sentences: [...broken, ...unknown] };
  if (unknown.length > 0) return { outcome: 'unknown', sentences: unknown };
  const [counted, uncounted] = [changes.filter(hasSum), changes.filter((change) => !hasSum(change))];
  const sums = counted.map((change) => sumWords(change, locale)).join('; ');
  const which = uncounted.map((change) => fill(proof.which, namesOf(change))).join('; ');
  const law = changes.some(({ group }) => group.measure === 'flow') ? [proof.law] : [];
  const unknownAmv = changes
    .filter(({ movesAmv, difference }) => movesAmv && difference.amv === null)
    .map((change) => fill(proof.unknownAmv, namesOf(change)));
  const told = [
    ...(counted.length > 0 ? [fill(proof.sums, { sums })] : []),
    ...(uncounted.length > 0 ? [fill(proof.sumsUnknown, { which })] : []),
  ];
  return { outcome: 'even', sentences: [proof.even, ...told, ...unknownAmv, ...law] };
}

/** The sums of every change are known and the same. */
export function isProven(changes: readonly PrintedChange[]): boolean {
  return changes.length > 0 && proofOf(changes, 'nl').outcome === 'even';
}

function brokenSentences(change: PrintedChange, locale: Locale): readonly string[] {
  const { proof } = printWords(locale);
  const sentence = (difference: number | null, tooMany: string, tooFew: string) =>
    difference === null || difference === 0
      ? []
      : [
          fill(difference > 0 ? tooMany : tooFew, {
            ...namesOf(change),
            count: formatNumber(Math.abs(difference), locale),
          }),
        ];
  const { total, amv } = change.difference;
  return [
    ...sentence(total, proof.tooMany, proof.tooFew),
    ...sentence(change.group.countsAmv ? amv : null, proof.tooManyAmv, proof.tooFewAmv),
  ];
}

function isUnknown({ difference }: PrintedChange): boolean {
  return difference.total === null;
}

/** A copy that holds a part knows that the sum stays the same, not how large it is. */
function hasSum(change: PrintedChange): boolean {
  return sumOf(change).total !== null;
}

function sumOf({ rows }: PrintedChange) {
  return rows.find(({ level }) => level === 'parties')?.before ?? { total: null, amv: null };
}

function sumWords(change: PrintedChange, locale: Locale): string {
  const words = printWords(locale);
  const { total, amv } = sumOf(change);
  const values = {
    ...namesOf(change),
    total: total === null ? words.changes.unknown : formatNumber(total, locale),
    unit: words.units[change.group.unit],
    amv: formatNumber(amv ?? 0, locale),
  };
  return fill(change.movesAmv && amv !== null ? words.proof.sumAmv : words.proof.sum, values);
}

function namesOf({ group, periodName }: PrintedChange) {
  return { group: inSentence(group), period: inSentence({ name: periodName }) };
}
