import { z } from 'zod';
import { quotaKinds } from '../../domain/figure-kinds';

const day = z.string().nullable();
const quotaKind = z.enum(quotaKinds);

/** What an agreement does, on a day, with the others as they are (official, or with drafts switched on). */
export const effectQuery = z.strictObject({
  id: z.string(),
  /** Null: today. As far as the transfer runs: before it its first day, after it its last. */
  date: z.iso.date().nullable(),
  view: z.enum(['official', 'scenario']),
  drafts: z.array(z.string()).optional(),
  certainty: z.enum(['hard', 'with-soft']),
});

const beforeAfter = z.strictObject({ before: z.int().nullable(), after: z.int().nullable() });

export const effectRow = z.strictObject({
  level: z.enum(['party', 'sum', 'subregion', 'safety-region', 'region']),
  /** Empty for the sum of the parties. */
  area: z.string(),
  name: z.string(),
  /** What is asked: of a flow what is to be housed (with the carry). */
  quota: beforeAfter,
  quotaAmv: beforeAfter,
  gap: beforeAfter,
  gapAmv: beforeAfter,
  /** Known of so many municipalities. */
  known: z.int(),
  of: z.int(),
  /** A value below these numbers is in conflict. */
  isInConflict: z.boolean(),
  /** The day of figures that were received; null when made of records here. */
  receivedOn: day,
});

export const agreementEffect = z.strictObject({
  columns: z.array(
    z.strictObject({
      group: z.string(),
      groupName: z.string(),
      groupOrder: z.int(),
      unit: z.enum(['places', 'persons']),
      countsAmv: z.boolean(),
      period: z.string(),
      periodName: z.string(),
      kind: quotaKind,
      kindName: z.string(),
      date: z.string(),
      rows: z.array(effectRow),
      /** Nothing came and nothing went: total and amv over the parties. Null: a line has no number yet. */
      proof: z.strictObject({
        isProven: z.boolean(),
        difference: z.strictObject({ total: z.int().nullable(), amv: z.int().nullable() }),
      }),
      /** The figure of this kind contains it already: it does not move it again. */
      isContained: z.boolean(),
    }),
  ),
});

export type EffectQuery = z.output<typeof effectQuery>;
export type EffectRow = z.output<typeof effectRow>;
export type AgreementEffect = z.output<typeof agreementEffect>;
