import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { areaCode, certainty, deleted, isoDate, longText, slug } from './fields';
import { figures } from './figures';
import { quotaKinds } from './target-group';

/**
 * What is asked of a municipality or an area for a group in a period, of one kind.
 * A quota that nobody typed does not exist: it is unknown, never 0.
 */
export const quota = defineEntity({
  entity: 'quota',
  key: z.strictObject({ area: areaCode, group: slug, period: slug, kind: z.enum(quotaKinds) }),
  registers: { figures, source: longText, referenceDate: isoDate, certainty, explanation: longText, deleted },
  owner: ownedByRegion,
});

export type QuotaKey = z.output<typeof quota.key>;
