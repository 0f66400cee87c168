import { z } from 'zod';

/** A value that this computer wrote as another party than it is now, and that still stands. */
export const otherNameItem = z.strictObject({
  recordId: z.string(),
  register: z.string(),
  title: z.string(),
  subtitle: z.string(),
  /** Empty where the value speaks for itself. */
  word: z.string(),
  text: z.string(),
  /** What stood before. */
  before: z.string(),
  /** As whom it was written. */
  asName: z.string(),
  ownerName: z.string(),
  isMine: z.boolean(),
  /** It left in a workbook: others may have it. */
  isSent: z.boolean(),
  /** False for what only that party can say of itself: it can be taken back, not said by another. */
  mayRewrite: z.boolean(),
});

export const otherNameAnswer = z.strictObject({
  recordId: z.string(),
  register: z.string(),
  answer: z.enum(['rewrite', 'revert']),
});

export type OtherNameItem = z.output<typeof otherNameItem>;
export type OtherNameAnswer = z.output<typeof otherNameAnswer>;
