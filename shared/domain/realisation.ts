import { z } from 'zod';
import { defineEntity } from './entity';
import { certainty, deleted, isoDate, longText, municipalityCode, slug } from './fields';
import { figures } from './figures';
import { realisationKinds } from './target-group';

/**
 * Places realised or people housed, reported on a reference date by one source. COA and the municipality may count
 * differently: two sources are two records. A correction of the same count writes the same record.
 */
export const realisation = defineEntity({
  entity: 'realisation',
  key: z.strictObject({
    municipality: municipalityCode,
    group: slug,
    period: slug,
    referenceDate: isoDate,
    kind: z.enum(realisationKinds),
    /** `municipality`, `coa`, or a short code of another counter. */
    source: slug,
  }),
  registers: { figures, certainty, explanation: longText, deleted },
  owner: (key) => key.municipality,
});

export type RealisationKey = z.output<typeof realisation.key>;
