import type { Total } from '../totals';

/** Places or persons, of which amv. Null is unknown; `amv` is null too where the group keeps no amv. */
export interface Pair {
  readonly total: number | null;
  readonly amv: number | null;
}

/** A pair that says of how many municipalities it knows the number. */
export interface PairTotal {
  readonly total: Total;
  readonly amv: Total;
}
