import type { Party } from '../merge/types';
import { type Circle, circles } from './facility';

/** What decides who may see a facility, with its layers and shares. */
export interface FacilityCircle {
  readonly host: Party;
  readonly circle: Circle;
  /** Municipalities with a share in one of its layers. */
  readonly parties: ReadonlySet<Party>;
}

/**
 * Whether a party may see a facility: its host and the support team always; municipalities with a share in it when the
 * circle is `parties`; everybody when it is `region`. `null` is nobody in particular (a bare copy, a workbook for anyone).
 */
export function maySeeFacility(
  viewer: Party | null,
  region: Party,
  { host, circle, parties }: FacilityCircle,
): boolean {
  if (circle === 'region') return true;
  if (viewer === null) return false;
  return viewer === host || viewer === region || (circle === 'parties' && parties.has(viewer));
}

/** The narrowest of several circles: while values of it are in conflict, nobody sees more than all of them allow. */
export function narrowestCircle(all: readonly Circle[]): Circle {
  return circles.find((circle) => all.includes(circle)) ?? 'own';
}
