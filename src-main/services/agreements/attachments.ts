import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Attachment } from '../../../shared/domain/agreement';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { keepAttachmentFile, type MediaType, readAttachmentFile } from '../../database/repositories/attachment-files';
import { inTransaction } from '../../database/store';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { agreementHead, agreementOf, agreementWriteOf, nameOfAgreement } from './agreement-record';

/** More does not go by mail. */
const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

export interface NewAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: Attachment['kind'];
}

/**
 * Attaches a file: its name, size and SHA-256 are in the agreement and travel, its bytes stay on this computer. The signed
 * agreement is a PDF; other files are kept as they are. A file that is there already gets the new name and kind.
 *
 * @throws ExpectedFailure `attachment-too-large`, `attachment-empty`, `attachment-not-pdf`, `agreement-gone`, `not-yours`
 */
export function attachFile(session: Session, id: string, { name, bytes, kind }: NewAttachment): Attachment {
  const record = agreementOf(session, id);
  const { agreement } = record;
  mustBeWritable(session, agreement.leading);
  if (bytes.length === 0) throw new ExpectedFailure('attachment-empty', { file: name });
  if (bytes.length > LARGEST_ATTACHMENT) throw new ExpectedFailure('attachment-too-large', { file: name });
  const mediaType = mediaTypeOf(bytes);
  if (kind === 'signed' && mediaType !== 'application/pdf')
    throw new ExpectedFailure('attachment-not-pdf', { file: name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  inTransaction(session, () => keepAttachmentFile(session, { sha256, mediaType, bytes }, session.now()));
  const added: Attachment = { name: name.slice(0, 200), sha256, size: bytes.length, kind };
  const others = agreement.attachments.filter((each) => each.sha256 !== sha256);
  writeAttachments(session, id, [...others, added]);
  return added;
}

/**
 * Attaches a file of this computer, without reading one that is too large.
 *
 * @throws ExpectedFailure `file-unreadable`, and those of `attachFile`
 */
export function attachChosenFile(session: Session, id: string, path: string, kind: Attachment['kind']): void {
  const name = basename(path);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_ATTACHMENT) throw new ExpectedFailure('attachment-too-large', { file: name });
  attachFile(session, id, { name, bytes: bytesOf(path), kind });
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ExpectedFailure('file-unreadable', { file: basename(path) }, { cause: error });
  }
}

/** Takes a file off an agreement; its bytes stay, because undo must find them. */
export function detachFile(session: Session, id: string, sha256: string): void {
  const { agreement } = agreementOf(session, id);
  mustBeWritable(session, agreement.leading);
  attachmentOf(session, id, sha256);
  writeAttachments(
    session,
    id,
    agreement.attachments.filter((each) => each.sha256 !== sha256),
  );
}

/** @throws ExpectedFailure `attachment-gone` when it is not on the agreement */
export function attachmentOf(session: Session, id: string, sha256: string): Attachment {
  const found = agreementOf(session, id).agreement.attachments.find((each) => each.sha256 === sha256);
  if (found === undefined) throw new ExpectedFailure('attachment-gone');
  return found;
}

/**
 * The bytes of an attachment, as they were attached: the hash is made again.
 *
 * @throws ExpectedFailure `attachment-not-here` when only the name came by mail; `attachment-gone`
 */
export function attachmentBytes(session: Session, id: string, sha256: string): Uint8Array {
  const { name } = attachmentOf(session, id, sha256);
  const bytes = readAttachmentFile(session, sha256);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new ExpectedFailure('attachment-not-here', { file: name });
  }
  return bytes;
}

function writeAttachments(session: Session, id: string, attachments: readonly Attachment[]): void {
  const record = agreementOf(session, id);
  const head = agreementHead(record.agreement);
  const details = { what: 'agreement-attachment', name: nameOfAgreement(session, record), isOnBehalf: true } as const;
  recordAction(session, details, [
    agreementWriteOf(head, 'attachments', attachments.length === 0 ? null : [...attachments]),
  ]);
}

/** By its first bytes, never by its name. */
function mediaTypeOf(bytes: Uint8Array): MediaType {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return isPdf ? 'application/pdf' : 'application/octet-stream';
}
