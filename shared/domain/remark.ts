import { z } from 'zod';
import { defineEntity } from './entity';
import { deleted, longText } from './fields';

/**
 * What a party says about a record or one register of it; also its "no" to a value it does not own.
 * It travels, is shown, and changes no value.
 */
export const remark = defineEntity({
  entity: 'remark',
  key: z.strictObject({
    record: z.uuid(),
    /** Empty: about the whole record. */
    register: z.string().max(60),
    party: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  }),
  registers: {
    text: longText,
    /** The dots it says no to, as `site:counter`. */
    refusedDots: z.array(z.string().max(200)),
    /** Which record it is about, where the writer does not have that record (refused when it was new). */
    about: z.strictObject({ entity: z.string().max(60), key: z.string().max(2_000) }),
    deleted,
  },
  owner: (key) => key.party,
});
