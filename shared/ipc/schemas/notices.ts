import { z } from 'zod';

/** One register of a record that asks for a decision or a confirmation. */
export const registerNotice = z.strictObject({
  recordId: z.string(),
  register: z.string(),
  /** The values of a conflict, each with its origin; empty when the register is not in conflict. */
  versions: z.array(
    z.strictObject({
      site: z.string(),
      counter: z.int(),
      text: z.string(),
      at: z.string(),
      partyName: z.string(),
      isCounting: z.boolean(),
    }),
  ),
  /** Who wrote it on behalf of the owner, who has not confirmed it yet. */
  onBehalfBy: z.string().nullable(),
});

export type RegisterNotice = z.output<typeof registerNotice>;
