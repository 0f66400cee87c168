import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mimeMessage } from '../../../src-main/mail/mime-message';
import { readMail } from './read-mail';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mail = {
  to: 'asielopgave@venlo.nl',
  subject: 'Graag uw gegevens: Limburg ronde 2 – Bergen (L.), vóór 10 december 2026, met circa 1.310 plaatsen erin',
  text: 'Beste collega,\n\nEén regel die zo lang is dat zij over de grens van zesenzeventig tekens heen gaat – en nog verder.\n.\nEinde = hier \n',
  attachment: {
    fileName: 'Limburg, asielopgave ronde 2 – Súdwest-Fryslân en “Peel en Maas” – 2026-12-01.xlsx',
    mediaType: xlsx,
    bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 31) % 256),
  },
};

describe('a draft mail', () => {
  test('is read back by another program: receiver, subject, text and the workbook to the byte', () => {
    const read = readMail(mimeMessage(mail, 'grens-1'));
    expect(read).toMatchObject({ unsent: '1', to: mail.to, subject: mail.subject, from: null, defects: [] });
    expect(read.text).toBe(mail.text);
    expect(read.files).toEqual([
      { name: mail.attachment.fileName, type: xlsx, bytes: Buffer.from(mail.attachment.bytes).toString('base64') },
    ]);
  });

  test('without an address leaves the receiver to the person', () => {
    const bytes = mimeMessage({ ...mail, to: null }, 'grens-1').toString('ascii');
    expect(bytes).not.toMatch(/^To:/m);
    expect(bytes).not.toMatch(/^(From|Date|Bcc|Cc):/m);
  });

  test('is plain ASCII with lines that every mail server takes', () => {
    const lines = mimeMessage(mail, 'grens-1').toString('latin1').split('\r\n');
    expect(lines.every((line) => line.length <= 140 && /^[\x20-\x7e\t]*$/.test(line))).toBe(true);
  });

  test('no text of a dossier begins a header of its own', () => {
    const read = readMail(
      mimeMessage({ ...mail, to: 'a@b.nl\r\nBcc: c@d.nl', subject: 'x\r\nBcc: c@d.nl' }, 'grens-1'),
    );
    expect(read.subject).toBe('x Bcc: c@d.nl');
    expect(mimeMessage({ ...mail, to: 'a@b.nl\r\nBcc: c@d.nl' }, 'g').toString('ascii')).not.toMatch(/^Bcc:/m);
  });

  test('any subject, file name and text come through', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .filter((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));
    fc.assert(
      fc.property(
        words,
        words.filter((text) => text.trim() === text && text !== ''),
        words,
        (subject, fileName, text) => {
          const read = readMail(
            mimeMessage({ ...mail, subject, text, attachment: { ...mail.attachment, fileName } }, 'grens-1'),
          );
          expect(read.subject ?? '').toBe(subject.replace(/\s+/g, ' ').trim());
          expect(read.files[0]?.name).toBe(fileName);
          expect(read.text).toBe(text);
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});
