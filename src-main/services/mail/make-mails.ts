import { join } from 'node:path';
import { dayNumber, isoOf } from '../../../shared/domain/day';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { MailPreview, MailRequest } from '../../../shared/ipc/schemas/mail';
import { mailContent } from '../../../shared/mail/mail-content';
import { NO_PARTY } from '../../../shared/merge/site';
import { readContacts } from '../../database/repositories/contacts';
import { first } from '../../database/store';
import { mimeMessage } from '../../mail/mime-message';
import { localDay } from '../../system/clock';
import { readSavedExport } from '../../system/saved-exports';
import type { Session } from '../session';
import { type ExportedHead, exportedHead, mailFacts } from './mail-facts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type ReadyMail = MailPreview['mails'][number];

/** A mail that is ready to be looked at and sent, as a file. */
export interface MailFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What the mails with these workbooks say, and to whom they go: the coordinator of the addressee, where the dossier knows
 * the address.
 *
 * @throws ExpectedFailure `export-unknown`
 */
export function previewMails(session: Session, { exportIds, replyBy: asked }: MailRequest): MailPreview {
  const replyBy = asked === undefined ? proposedDay(session) : asked;
  const contacts = readContacts(session).filter(({ role }) => role === 'coordinator');
  return {
    replyBy,
    mails: exportIds.map((exportId): ReadyMail => {
      const { head, fileName } = journaled(session, exportId);
      const facts = mailFacts(session, head, replyBy);
      const found = contacts.find(({ party }) => party === head.addressee);
      return {
        exportId,
        fileName,
        addressee: head.addressee === NO_PARTY ? null : head.addressee,
        addresseeName: head.addresseeName,
        to: found === undefined ? null : { function: found.function, address: found.address },
        asksReply: facts.purpose === 'ask',
        ...mailContent(facts, session.locale),
      };
    }),
  };
}

/**
 * The mail with one workbook. What is attached is the file as it was made, to the byte: one that was moved, or changed
 * in Excel since, is not sent as if it were the export.
 *
 * @throws ExpectedFailure `export-unknown`, `export-file-gone`
 */
export async function makeMail(session: Session, exportId: string, replyBy: MailRequest['replyBy']): Promise<MailFile> {
  const [mail] = previewMails(session, { exportIds: [exportId], replyBy }).mails;
  if (mail === undefined) throw new ExpectedFailure('export-unknown');
  const { to, subject, text, fileName } = mail;
  const bytes = await readSavedExport(session.installation.folder, exportId);
  if (bytes === null) throw new ExpectedFailure('export-file-gone', { file: fileName });
  const attachment = { fileName, mediaType: workbookType, bytes };
  const boundary = `regietafel-${session.newId()}`;
  return {
    fileName: fileName.replace(/\.xlsx$/i, '') + '.eml',
    bytes: mimeMessage({ to: to?.address ?? null, subject, text, attachment }, boundary),
  };
}

const daysToAnswer = 14;

function proposedDay(session: Session): string {
  return isoOf(dayNumber(localDay(session.now())) + daysToAnswer);
}

/** The mails of several workbooks, into a folder. Answers their names. */
export async function saveMails(
  session: Session,
  { exportIds, replyBy }: MailRequest,
  folder: string,
  save: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<string[]> {
  const names: string[] = [];
  for (const exportId of exportIds) {
    const { fileName, bytes } = await makeMail(session, exportId, replyBy);
    await save(join(folder, fileName), bytes);
    names.push(fileName);
  }
  return names;
}

function journaled(session: Session, exportId: string): { readonly head: ExportedHead; readonly fileName: string } {
  const query = session.db.selectFrom('exports').select(['manifest', 'file_name']).where('id', '=', exportId);
  const row = first(session, query);
  if (row === undefined) throw new ExpectedFailure('export-unknown');
  return { head: exportedHead.parse(JSON.parse(row.manifest)), fileName: row.file_name };
}
