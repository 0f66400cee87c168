import { z } from 'zod';
import { defineEntity } from './entity';
import { deleted, isoDate, longText, municipalityCode, name } from './fields';

/** Forms of reception and housing, as the glossary of the field names them. */
export const facilityKinds = [
  'asylum-centre',
  'small-scale',
  'amv',
  'emergency',
  'crisis-emergency',
  'municipal-temporary',
  'municipal-durable',
  'municipal-ukraine',
  'transit',
  'flexible-housing',
  'other',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** How far a facility is, from an idea to the past. */
export const facilityStatuses = [
  'idea',
  'exploring',
  'decided',
  'in-preparation',
  'open',
  'closed',
  'cancelled',
] as const;
export type FacilityStatus = (typeof facilityStatuses)[number];

/** Who may see a record: its owner and the support team, also the municipalities with a share in it, or the region. */
export const circles = ['own', 'parties', 'region'] as const;
export type Circle = (typeof circles)[number];

/**
 * A place where people live. Its host is the municipality in which it stands, and owns the record: the host is part of the
 * key and never changes, so that nobody takes over a facility by an edit. The record id is `id`, a UUIDv7.
 */
export const facility = defineEntity({
  entity: 'facility',
  key: z.strictObject({ host: municipalityCode, id: z.uuid() }),
  registers: {
    name,
    /** Address or part of the municipality. */
    place: name,
    kind: z.enum(facilityKinds),
    operator: name,
    /** COA, a housing corporation, another municipality. */
    partners: z.array(name).max(20),
    isSmallScale: z.boolean(),
    /** The link with work and integration in the region. */
    labourMarket: longText,
    status: z.enum(facilityStatuses),
    /** First and last day of use (t/m). */
    term: z.strictObject({ from: isoDate.nullable(), until: isoDate.nullable() }),
    /** The last day that permit, contract or law allow. */
    hardLimit: isoDate,
    renewal: z.strictObject({ isPossible: z.enum(['yes', 'no', 'unknown']), until: isoDate.nullable() }),
    renewalConditions: longText,
    /** Places there are in all, for all groups together. */
    physicalPlaces: z.int(),
    /** Another facility that is this same one, entered twice: it takes the place of this record. */
    sameAs: z.uuid(),
    circle: z.enum(circles),
    explanation: longText,
    deleted,
  },
  idOf: (key) => key.id,
  owner: (key) => key.host,
});

/** The circle of a facility for which none was chosen: what is not decided yet starts in the narrowest. */
export function circleOf(chosen: Circle | null, status: FacilityStatus | null): Circle {
  if (chosen !== null) return chosen;
  return status === null || status === 'idea' || status === 'exploring' ? 'own' : 'region';
}
