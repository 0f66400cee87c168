import { asciiName, encodedWords, parameter, quotedPrintable } from './mime-text';

/** A mail that somebody still has to look at and send. */
export interface DraftMail {
  /** Address of the receiver; null when nobody knows it: the person fills it in. */
  readonly to: string | null;
  readonly subject: string;
  /** Plain text, lines ended by a newline. */
  readonly text: string;
  readonly attachment: { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

/**
 * The draft as a file that a mail program opens (RFC 5322, MIME). `X-Unsent` makes it a mail to send instead of one that
 * came in. Sender and date are left out: the mail program fills in its own account and the moment of sending.
 *
 * @param boundary a text that is in no part: made of letters, digits and hyphens.
 */
export function mimeMessage({ to, subject, text, attachment }: DraftMail, boundary: string): Buffer {
  const name = attachment.fileName;
  const lines = [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${headerSafe(to)}`]),
    ...encodedWords('Subject: ', subject),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...quotedPrintable(text),
    `--${boundary}`,
    // For a program that does not read the name below. With both in one header, some programs take the first.
    `Content-Type: ${attachment.mediaType};`,
    ` name="${asciiName(name)}"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ...parameter('filename', name),
    '',
    ...base64Lines(attachment.bytes),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'ascii');
}

/** What was checked as an address has no line end in it; a header is never trusted to that. */
function headerSafe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line end in a header would begin another header
  return text.replace(/[\u0000-\u001f\u007f-\uffff]/g, '');
}

const base64LineLength = 76;

function base64Lines(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes).toString('base64');
  return whole.match(new RegExp(`.{1,${base64LineLength}}`, 'g')) ?? [];
}
