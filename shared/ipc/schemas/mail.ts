import { z } from 'zod';
import { contactRoles } from '../../domain/contact';
import { party } from './app';

/** Mails to make ready, each with a workbook that was made before. */
export const mailRequest = z.strictObject({
  exportIds: z.array(z.string()).min(1).max(1_000),
  /** ISO day on which an answer is expected at the latest; null: none is named. Left out: two weeks from now. */
  replyBy: z.iso.date().nullable().optional(),
});

export const mailPreview = z.strictObject({
  /** The day that the texts name, where an answer is asked. */
  replyBy: z.iso.date().nullable(),
  mails: z.array(
    z.strictObject({
      exportId: z.string(),
      fileName: z.string(),
      addressee: z.string().nullable(),
      addresseeName: z.string(),
      /** Null: the dossier does not know the address. */
      to: z.strictObject({ function: z.string(), address: z.string() }).nullable(),
      /** Whether an answer is asked, so that a day for it has meaning. */
      asksReply: z.boolean(),
      subject: z.string(),
      text: z.string(),
    }),
  ),
});

export const savedMails = z.strictObject({ files: z.array(z.string()), folder: z.string() });

/** How parties are reached, and whether this party may change that. */
export const contactList = z.array(
  z.strictObject({
    party,
    partyName: z.string(),
    role: z.enum(contactRoles),
    function: z.string(),
    address: z.string(),
    right: z.enum(['own', 'on-behalf', 'no']),
  }),
);

export const contactEdit = z.strictObject({
  party,
  role: z.enum(contactRoles),
  function: z.string().max(100),
  /** Empty, with an empty function: nobody any more. */
  address: z.string().max(300),
});

export type MailRequest = z.output<typeof mailRequest>;
export type MailPreview = z.output<typeof mailPreview>;
export type ContactList = z.output<typeof contactList>;
export type ContactEdit = z.output<typeof contactEdit>;
