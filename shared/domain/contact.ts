import { z } from 'zod';
import { defineEntity } from './entity';
import { deleted, party } from './fields';
import { isAddress } from './work-address';

/** For what a party is reached: the exchange of files, or the agreements that administrators make. */
export const contactRoles = ['coordinator', 'portfolio-holder'] as const;
export type ContactRole = (typeof contactRoles)[number];

/**
 * How a party is reached, by function: never a name, and an address of work. Function and address are one decision: who
 * takes over a function mostly has another address.
 */
export const contact = defineEntity({
  entity: 'contact',
  key: z.strictObject({ party, role: z.enum(contactRoles) }),
  registers: {
    reach: z.strictObject({ function: z.string().max(100), address: z.string().refine(isAddress) }),
    deleted,
  },
  owner: (key) => key.party,
});
