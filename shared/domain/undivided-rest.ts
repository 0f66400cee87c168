import type { Total } from './totals';

/**
 * Restopgave: what is asked of the area and nobody has. Area task − sum over the municipalities, of the same group,
 * period and kind. Unknown without an area task; with municipalities unknown it is the most it can be, and `known`
 * says so. Below 0 when the municipalities have more than is asked.
 */
export function undividedRest(areaTask: number | null, municipal: Total): Total {
  const sum = areaTask === null ? null : areaTask - (municipal.sum ?? 0);
  return { sum, known: municipal.known, of: municipal.of };
}
