import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, isoDate, longText, slug } from './fields';

/** Which capacity counts for a group in a period. What is asked (term, size, readiness) is data; nothing asked: all counts. */
export const countingRule = defineEntity({
  entity: 'counting-rule',
  key: z.strictObject({ group: slug, period: slug }),
  registers: {
    rule: z.strictObject({
      /** A layer counts when it is there for at least this many whole years, to the day. */
      minimumYears: z.int().nullable(),
      /** A facility counts when it has at least this many physical places. */
      minimumPlaces: z.int().nullable(),
      /** A layer counts when it begins on this day or before. */
      readyBy: isoDate.nullable(),
    }),
    /** Source and reasoning. */
    explanation: longText,
    deleted,
  },
  owner: ownedByRegion,
});
