import { z } from 'zod';
import { isoDate } from './fields';
import { isFunction } from './work-address';

export const passedOnWays = ['phone', 'mail', 'meeting'] as const;

/**
 * How a value that was written on behalf of its owner came in: who of the owner passed it on (a function, never a name),
 * by which way, and on which day.
 */
export const passedOn = z.strictObject({
  by: z.string().trim().min(1).max(100).refine(isFunction),
  how: z.enum(passedOnWays),
  on: isoDate,
});

export type PassedOn = z.output<typeof passedOn>;
