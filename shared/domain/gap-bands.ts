/** How far from the quota, in the steps in which a map shows it. */
export type GapBand = 'short-3' | 'short-2' | 'short-1' | 'even' | 'over-1' | 'over-2' | 'over-3' | 'unknown';

/** The last number of the first and of the second step. */
const bandLimits = [20, 60] as const;

/** The step of a gap: below 0 is a shortage, null is unknown. */
export function gapBand(gap: number | null): GapBand {
  if (gap === null) return 'unknown';
  if (gap === 0) return 'even';
  const size = Math.abs(gap);
  const step = size <= bandLimits[0] ? 1 : size <= bandLimits[1] ? 2 : 3;
  return gap < 0 ? `short-${step}` : `over-${step}`;
}
