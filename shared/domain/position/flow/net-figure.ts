import type { PairSpan, QuotaFact } from '../facts';
import { keyOf, type PositionIndex } from '../position-index';
import { inhabitantsDayOf } from './inhabitants-day';
import { netPersons } from './net-persons';

/** The net figure by the law's formula, with what it was made of; null when something is not known. */
export interface ComputedNet {
  readonly total: number;
  readonly recordId: string;
  readonly persons: number;
  readonly inhabitants: number;
  readonly ofCountry: number;
  readonly inhabitantsRecord: string;
}

/**
 * Computes the net figure of a municipality. Inhabitants on the day that the national task names, or else on 1 January of
 * the year before the year of the half-year, as the law says; of another day they do not count.
 */
export function computedNet(
  index: PositionIndex,
  municipality: string,
  group: string,
  period: string,
): ComputedNet | null {
  const task = index.nationalTasks.get(keyOf(group, period));
  const term = index.periods.get(period);
  if (task === undefined || term === undefined || task.persons === null || task.inhabitants === null) return null;
  const date = inhabitantsDayOf(task, term);
  const inhabitants = index.inhabitants.get(keyOf(municipality, date));
  if (inhabitants === undefined || inhabitants.count === null) return null;
  const { persons, inhabitants: ofCountry, recordId } = task;
  const total = netPersons(persons, inhabitants.count, ofCountry);
  if (total === null) return null;
  const inhabitantsRecord = inhabitants.recordId;
  return { total, recordId, persons, inhabitants: inhabitants.count, ofCountry, inhabitantsRecord };
}

/** The net figure that counts: as recorded, and only where none is recorded as computed. */
export function netFigure(
  index: PositionIndex,
  municipality: string,
  group: string,
  period: string,
): { readonly total: number | null; readonly span: PairSpan | null } {
  const recorded: QuotaFact | undefined = index.quotas.get(keyOf(municipality, group, period, 'net'));
  if (recorded !== undefined && (recorded.total !== null || recorded.span !== null)) return recorded;
  return { total: computedNet(index, municipality, group, period)?.total ?? null, span: null };
}
