import type { PlaceLink } from '../../../shared/ipc/schemas/overview';

/** The cell of a figure in Opgaven. */
export function cellLink({ area, group, kind }: { area: string; group: string; kind: string }): PlaceLink {
  return { ...screenLink('quotas'), cell: { area, column: `${group}.${kind}.total` } };
}

export function facilityLink(facility: string): PlaceLink {
  return { ...screenLink('facilities'), facility };
}

export function agreementLink(agreement: string): PlaceLink {
  return { ...screenLink('agreements'), agreement };
}

/** An area and a group on a day, on Overzicht itself. */
export function lookLink(look: NonNullable<PlaceLink['look']>): PlaceLink {
  return { ...screenLink('overview'), look };
}

/** A screen as a whole. */
export function screenLink(screen: PlaceLink['screen']): PlaceLink {
  return { screen, facility: null, agreement: null, cell: null, look: null };
}
