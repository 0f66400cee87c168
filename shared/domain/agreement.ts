import { z } from 'zod';
import { defineEntity } from './entity';
import { circles } from './facility';
import { deleted, isoDate, longText, name, party, slug } from './fields';

/** What a party does in an agreement. Every party consents, also one that only makes it possible. */
export const partyRoles = ['giving', 'receiving', 'facilitating'] as const;

/** How far the preparation is. What comes after it (signed, active, ended) is derived from the consents, never typed. */
export const agreementStages = [
  'concept',
  'in-discussion',
  'official-agreement',
  'administrative-agreement',
  'decision-making',
] as const;
export type AgreementStage = (typeof agreementStages)[number];

/** `VENR-2026-03`. The letters are kept, so that a number that was signed stays what it was when a municipality is renamed. */
export const agreementNumber = z.strictObject({
  letters: z.string().regex(/^[A-Z]{4}$/),
  year: z.int(),
  serial: z.int(),
});
export type AgreementNumber = z.output<typeof agreementNumber>;

export const agreementParty = z.strictObject({ party, role: z.enum(partyRoles) });
export type AgreementParty = z.output<typeof agreementParty>;

/** First and last day (t/m); null is not agreed. */
export const agreementTerm = z.strictObject({ from: isoDate.nullable(), until: isoDate.nullable() });

const ratioUnit = z.enum(['places', 'persons']);

/** So many of one for so many of the other. The groups say which lines it is held against; null: either. */
export const exchangeRatio = z.strictObject({
  given: z.int(),
  givenUnit: ratioUnit,
  givenGroup: slug.nullable(),
  taken: z.int(),
  takenUnit: ratioUnit,
  takenGroup: slug.nullable(),
});
export type ExchangeRatio = z.output<typeof exchangeRatio>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const attachment = z.strictObject({
  name,
  sha256,
  /** Bytes. */
  size: z.int(),
  kind: z.enum(['signed', 'other']),
});
export type Attachment = z.output<typeof attachment>;

/** The last day of something, and why. */
const stop = z.strictObject({ on: isoDate, reason: longText });

/** A party, and the end of which day it is to have consented before. */
export const agreementDueDate = z.strictObject({ party, by: isoDate });

/**
 * What municipalities agree to take over from one another. It is led by one party, which owns the record; what is consented
 * to is its content (`agreement/content.ts`), kept per version once it is put before the parties. Each register is what
 * one decision decides.
 */
export const agreement = defineEntity({
  entity: 'agreement',
  key: z.strictObject({ leading: party, id: z.uuid() }),
  registers: {
    number: agreementNumber,
    title: name,
    /** What is agreed. */
    text: longText,
    parties: z.array(agreementParty).max(100),
    term: agreementTerm,
    stage: z.enum(agreementStages),
    /** Stopped before its term: `on` is the last day on which it counts. */
    ended: stop,
    /** As if it never was. */
    void: stop,
    /** The evaluation that was held. */
    evaluated: stop,
    ratio: exchangeRatio,
    ratioReasoning: longText,
    conditions: longText,
    /** What happens when a party does not manage. */
    fallback: longText,
    /** Who receives which payment, and how it is settled. */
    money: longText,
    evaluation: z.strictObject({ dates: z.array(isoDate).max(50), text: longText }),
    /** How long before the end it must be said that it stops. */
    notice: z.strictObject({ months: z.int().nullable(), text: longText }),
    renewal: z.strictObject({
      isPossible: z.enum(['yes', 'no', 'unknown']),
      until: isoDate.nullable(),
      text: longText,
    }),
    /** Ids of facilities it is about. */
    facilities: z.array(z.uuid()).max(100),
    attachments: z.array(attachment).max(100),
    /** Who must have consented before the end of which day. */
    dueDates: z.array(agreementDueDate).max(100),
    /** Nobody chose: a draft starts in the narrowest (`agreement/circle.ts`). */
    circle: z.enum(circles),
    explanation: longText,
    deleted,
  },
  idOf: (key) => key.id,
  owner: (key) => key.leading,
});

export type AgreementKey = z.output<typeof agreement.key>;
