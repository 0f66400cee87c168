import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, longText, slug } from './fields';

/**
 * Spare places of one group may stand in for places that another group is short of, at a ratio and for a reason. Off
 * where there is no such record, or a deleted one. Only groups that are counted in places can stand in for one another: a
 * flow (permit holders) never enters, whatever is recorded.
 *
 * Ratio and reason are one decision: a ratio with the reason of another one would be something that nobody decided.
 */
export const substitution = defineEntity({
  entity: 'substitution',
  key: z.strictObject({ from: slug, to: slug }),
  registers: {
    /** So many places of `from` stand in for so many places of `to`. */
    ratio: z.strictObject({
      places: z.int().min(1).max(1000),
      covers: z.int().min(1).max(1000),
      reason: longText.refine((text) => text.trim() !== ''),
    }),
    deleted,
  },
  owner: ownedByRegion,
});
