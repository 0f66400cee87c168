import type { ExchangeRatio } from '../agreement';
import type { ContentTransfer } from './content';

/** The two sides of an exchange beside its ratio: places or persons per group. */
export interface RatioSides {
  readonly given: number;
  readonly taken: number;
  /** given : taken is what the ratio says, in whole numbers. */
  readonly agrees: boolean;
}

/**
 * Holds an exchange ratio against the lines: what one group moves in all against what another one does, in the same period
 * or not. It never enters a sum. Without groups in the ratio either way round is right.
 *
 * Null where there is nothing to compare: a line without a number, or no two groups.
 */
export function ratioSides(ratio: ExchangeRatio, transfers: readonly ContentTransfer[]): RatioSides | null {
  const sums = new Map<string, number>();
  for (const { group, total } of transfers) {
    if (total === null) return null;
    sums.set(group, (sums.get(group) ?? 0) + total);
  }
  const [first, second] = [...sums.keys()];
  const givenGroup = ratio.givenGroup ?? (ratio.takenGroup === first ? second : first);
  const takenGroup = ratio.takenGroup ?? (givenGroup === second ? first : second);
  const [given, taken] = [sums.get(givenGroup ?? ''), sums.get(takenGroup ?? '')];
  if (given === undefined || taken === undefined || givenGroup === takenGroup) return null;
  const isFree = ratio.givenGroup === null && ratio.takenGroup === null;
  const agrees = given * ratio.taken === taken * ratio.given || (isFree && given * ratio.given === taken * ratio.taken);
  return { given, taken, agrees };
}
