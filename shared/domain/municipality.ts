import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, isoDate, municipalityCode, name, slug } from './fields';

/** A merged municipality stays, with its last day and its successor. */
export const validity = z.strictObject({
  from: isoDate.nullable(),
  until: isoDate.nullable(),
  successor: municipalityCode.nullable(),
});

export const municipality = defineEntity({
  entity: 'municipality',
  /** CBS code. */
  key: z.strictObject({ code: municipalityCode }),
  registers: { name, subregion: slug, safetyRegion: slug, validity, deleted },
  owner: ownedByRegion,
});
