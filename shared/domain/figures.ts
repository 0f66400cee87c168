import { z } from 'zod';

export const includesAmv = z.enum(['yes', 'no', 'unknown']);

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

/** What an edit of one column changes; the other number stays. */
export type FiguresEdit = { readonly total?: number | null; readonly amv?: number | null };

/**
 * The whole register after an edit of one of its columns. A share typed under "waarvan amv" says that the total
 * includes it, unless it was said before that it does not.
 */
export function editFigures(current: Figures | null, edit: FiguresEdit): Figures | null {
  const before = current ?? { total: null, amv: null, includesAmv: 'unknown' as const };
  const saysIncluded = typeof edit.amv === 'number' && before.includesAmv === 'unknown';
  return figuresValue({ ...before, ...edit, includesAmv: saysIncluded ? 'yes' : before.includesAmv });
}
