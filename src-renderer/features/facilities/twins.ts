import type { FacilitySummary } from '../../../shared/ipc/schemas/facilities';

/** The facilities that the findings propose as the same as this one. */
export function twinsOf(facilities: readonly FacilitySummary[], id: string): FacilitySummary[] {
  const attention = facilities.find((facility) => facility.id === id)?.attention ?? [];
  const others = new Set(attention.map(({ otherId }) => otherId));
  return facilities.filter((facility) => facility.id !== id && others.has(facility.id));
}
