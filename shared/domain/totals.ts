/** A sum over municipalities that says of how many it knows the number. Null when it knows none: unknown, never 0. */
export interface Total {
  readonly sum: number | null;
  readonly known: number;
  readonly of: number;
}

/** Sum of one figure (one group, period, kind and part) over municipalities; null is unknown and adds nothing. */
export function totalOf(values: readonly (number | null)[]): Total {
  const known = values.filter((value) => value !== null);
  const sum = known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  return { sum, known: known.length, of: values.length };
}

/** Lowest and highest that a sum can be while values below it are in conflict. Each value is itself or its span. */
export function spanOf(values: readonly (number | readonly [number, number] | null)[]): [number, number] | null {
  if (!values.some((value) => typeof value === 'object' && value !== null)) return null;
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value === null) continue;
    const [lowest, highest] = typeof value === 'number' ? [value, value] : value;
    low += lowest;
    high += highest;
  }
  return [low, high];
}
