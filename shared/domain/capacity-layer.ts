import { z } from 'zod';
import { defineEntity } from './entity';
import { deleted, isoDate, longText, municipalityCode, slug } from './fields';

/** Hard: decided. Soft: still being explored. */
export const firmness = z.enum(['hard', 'soft']);
export type Firmness = z.output<typeof firmness>;

/**
 * Places of one group at one facility from a first to a last day (t/m). Layers add up; lowering 100 to 80 makes two
 * layers of one: 80 go on, 20 end.
 */
export const capacityLayer = defineEntity({
  entity: 'capacity-layer',
  key: z.strictObject({ facility: z.uuid(), host: municipalityCode, id: z.uuid() }),
  registers: {
    /** One decision: what is promised, for whom, from when until when, and how firm. */
    layer: z.strictObject({
      group: slug,
      total: z.int().nullable(),
      amv: z.int().nullable(),
      /** Null: not known. */
      from: isoDate.nullable(),
      /** Null: no end is set. */
      until: isoDate.nullable(),
      certainty: firmness,
    }),
    explanation: longText,
    deleted,
  },
  idOf: (key) => key.id,
  owner: (key) => key.host,
});
