import { z } from 'zod';
import { agreementTerm } from './agreement';
import { defineEntity } from './entity';
import { deleted, longText, municipalityCode, party, slug } from './fields';
import { quotaKinds } from './figure-kinds';

/** *to* takes over `total` of the quota of *from*, of which amv: places or persons as the group is measured. */
export const transferLine = z.strictObject({
  from: municipalityCode,
  to: municipalityCode,
  group: slug,
  period: slug,
  /** Null: not agreed yet. */
  total: z.int().nullable(),
  amv: z.int().nullable(),
  /** The kind of figure it is stated against. */
  kind: z.enum(quotaKinds),
});
export type TransferLine = z.output<typeof transferLine>;

/** Whether a later kind of figure contains the transfer already; a kind that is not named is unknown. */
export const containedIn = z.array(z.strictObject({ kind: z.enum(quotaKinds), answer: z.enum(['yes', 'no']) })).max(10);
export type ContainedIn = z.output<typeof containedIn>;

/** One line of an agreement, kept by the party that leads it. */
export const transfer = defineEntity({
  entity: 'transfer',
  key: z.strictObject({ agreement: z.uuid(), leading: party, id: z.uuid() }),
  registers: {
    line: transferLine,
    /** Its own days within the period; empty: the whole period. */
    term: agreementTerm,
    /** What is learnt of later figures: it is not consented to, and signing nothing anew. */
    containedIn,
    explanation: longText,
    deleted,
  },
  idOf: (key) => key.id,
  owner: (key) => key.leading,
});

export type TransferKey = z.output<typeof transfer.key>;
