import { z } from 'zod';

export const includesAmv = z.enum(['yes', 'no', 'unknown']);
export type IncludesAmv = z.output<typeof includesAmv>;

/**
 * A number with its share of unaccompanied minors (amv): one decision, so one register.
 * Negative numbers are stored when they arrive, and are a finding: nothing lawful to merge is refused.
 */
export const figures = z.strictObject({
  total: z.int().nullable(),
  amv: z.int().nullable(),
  includesAmv,
});
export type Figures = z.output<typeof figures>;

/** Figures as a register holds them: without a single number the register is empty, unknown and never 0. */
export function figuresValue(value: Figures): Figures | null {
  return value.total === null && value.amv === null ? null : value;
}
