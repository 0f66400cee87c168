import type { PlaceLink } from '../../../shared/ipc/schemas/overview';

/** The cell of a figure in Opgaven. */
export function cellLink({ area, group, kind }: { area: string; group: string; kind: string }): PlaceLink {
  return { screen: 'quotas', facility: null, cell: { area, column: `${group}.${kind}.total` } };
}

export function facilityLink(facility: string): PlaceLink {
  return { screen: 'facilities', facility, cell: null };
}

/** A screen as a whole. */
export function screenLink(screen: PlaceLink['screen']): PlaceLink {
  return { screen, facility: null, cell: null };
}
