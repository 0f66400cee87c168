import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, isoDate, longText, name, names, slug } from './fields';

export const milestone = z.strictObject({ name, date: isoDate, certainty: z.enum(['certain', 'uncertain']) });

/** A cycle of the Spreidingswet or a half-year of the Huisvestingswet. All dates are data and can be edited. */
export const period = defineEntity({
  entity: 'period',
  key: z.strictObject({ code: slug }),
  registers: {
    name: names,
    /** First and last day (t/m), each with whether it is official. */
    term: z.strictObject({ from: isoDate, until: isoDate, certainty: z.enum(['certain', 'uncertain']) }),
    milestones: z.array(milestone),
    type: z.enum(['cycle', 'half-year']),
    /** Codes of the groups that have figures in it. */
    groups: z.array(slug),
    /** Why its days differ from what the law or the period before would give. */
    explanation: longText,
    deleted,
  },
  owner: ownedByRegion,
});
