import type { Figures } from '../figures';
import type { Pair } from './pair';

/**
 * The number of a record as positions count it: amv is part of the total. A total that is said not to include amv gets
 * them added; where their number is not known, the total is not either.
 */
export function placesOf(figures: Figures | null): Pair {
  if (figures === null) return { total: null, amv: null };
  const { total, amv, includesAmv } = figures;
  if (includesAmv !== 'no') return { total, amv };
  return { total: total === null || amv === null ? null : total + amv, amv };
}
