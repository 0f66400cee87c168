import { z } from 'zod';
import { placeLink } from './overview';

/** What was written on behalf of an owner that has not confirmed it, by record. */
export const onBehalfList = z.array(
  z.strictObject({
    recordId: z.string(),
    title: z.string(),
    subtitle: z.string(),
    /** The word of a register is empty where the value speaks for itself. */
    values: z.array(z.strictObject({ word: z.string(), text: z.string() })),
    ownerName: z.string(),
    byName: z.string(),
    function: z.string(),
    at: z.string(),
    /** Who passed it on and how, as a sentence part; empty when nobody said. */
    passedOn: z.string(),
    link: placeLink.nullable(),
    /** Of the values that are shown: what is confirmed is what was seen. */
    fingerprint: z.string(),
  }),
);

/** Of what is shown and waits for the confirmation of this party; null when nothing does. */
export const fingerprintToConfirm = z.string().nullable();

/** What somebody saw of a facility or an agreement. */
export const shownWhole = z.strictObject({ id: z.string(), fingerprint: z.string().max(100) });

/** A record with the values that somebody saw of it. */
export const shownOnBehalf = z.strictObject({ recordId: z.string(), fingerprint: z.string().max(100) });

export type OnBehalfList = z.output<typeof onBehalfList>;
export type ShownWhole = z.output<typeof shownWhole>;
export type ShownOnBehalf = z.output<typeof shownOnBehalf>;
