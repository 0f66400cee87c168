/**
 * The gap that fills half a bar: the largest, unless one stands far beyond all others. That one is then cut, because
 * otherwise the rest would be too small to compare.
 */
export function gapScale(gaps: readonly (number | null)[]): number {
  const sizes = gaps.flatMap((gap) => (gap === null ? [] : [Math.abs(gap)])).sort((one, other) => other - one);
  const [largest = 0, next = largest] = sizes;
  return Math.max(1, Math.min(largest, next === 0 ? largest : next * 2));
}
