import { z } from 'zod';

/** One change in the history of a record or of what belongs to it, in words. */
export const recordChange = z.strictObject({
  at: z.string(),
  partyName: z.string(),
  what: z.string(),
  was: z.string(),
  became: z.string(),
  origin: z.string(),
});

export type RecordChange = z.output<typeof recordChange>;
