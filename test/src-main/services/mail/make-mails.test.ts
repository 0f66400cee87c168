import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordHead } from '../../../../shared/domain/entities';
import { saveFile } from '../../../../src-main/print/save-file';
import { writeContact } from '../../../../src-main/services/contacts/contacts';
import { makeExports } from '../../../../src-main/services/exchange/make-exports';
import { makeMail, previewMails, saveMails } from '../../../../src-main/services/mail/make-mails';
import type { Session } from '../../../../src-main/services/session';
import { readMail } from '../../mail/read-mail';
import { makeAgreement, propose, sign, texts } from '../agreements/agreement-steps';
import {
  join_,
  mailbox,
  quota,
  realisation,
  send,
  supportTeam,
  type,
  typed,
  venlo,
  venray,
} from '../exchange/installation';

const request = { scope: 'municipality', addressee: venlo, isBare: false } as const;

async function exported(session: Session, folder: string, asked: Parameters<typeof makeExports>[1] = request) {
  return makeExports(session, asked, { kind: 'folder', path: folder }, '1.0.0');
}

test('the mail with a workbook goes to the contact of the municipality, says what is asked, and carries the file to the byte', async () => {
  const { folder } = mailbox();
  const region = supportTeam();
  type(region, typed(quota(), 441), typed(realisation(), 92));
  writeContact(region, { party: venlo, role: 'coordinator', function: 'coördinator', address: 'asiel@venlo.nl' });
  writeContact(region, { party: venlo, role: 'portfolio-holder', function: 'wethouder', address: 'college@venlo.nl' });
  const { files, exportIds } = await exported(region, folder);
  const { fileName, bytes } = await makeMail(region, exportIds[0] ?? '', '2026-12-10');
  const read = readMail(bytes);
  expect(fileName).toBe((files[0] ?? '').replace('.xlsx', '.eml'));
  expect(read).toMatchObject({ to: 'asiel@venlo.nl', unsent: '1', defects: [] });
  expect(read.subject).toBe(
    'Asielopgave Limburg: graag de gegevens van Venlo nakijken en aanvullen, vóór of op 10 december 2026',
  );
  expect(read.text).toContain('In de werkmap: 2 opgaven, 1 realisatie.');
  expect(read.text).toContain('Mail het bestand terug, uiterlijk 10 december 2026.');
  expect(read.text).toMatch(/Met vriendelijke groet,\n.+\nLimburg, ondersteuningsteam$/);
  const workbook = readFileSync(join(folder, files[0] ?? ''));
  expect(read.files).toMatchObject([{ name: files[0], bytes: workbook.toString('base64') }]);
});

test('a removed agreement that somebody signed has its row in the workbook, and the mail counts it', async () => {
  const { folder } = mailbox();
  const region = supportTeam();
  const remove = (id: string) => {
    const head = recordHead('agreement', { leading: venlo, id });
    type(region, { head, register: 'deleted', value: 'true', origin: 'typed' });
  };
  const line = texts({ from: venlo, to: venray, periods: ['spreidingswet-2'], total: '40', amv: '3' });
  const [signed, draft] = [makeAgreement(region, venlo, [line]), makeAgreement(region, venlo, [line])];
  sign(region, signed, propose(region, signed), venlo);
  remove(signed);
  remove(draft);
  const { exportIds } = await exported(region, folder);
  const [mail] = previewMails(region, { exportIds, replyBy: null }).mails;
  expect(mail?.text).toContain('1 afspraak');
});

test('a workbook that was changed or moved since is not mailed as if it were the export', async () => {
  const { folder } = mailbox();
  const region = supportTeam();
  const { files, exportIds } = await exported(region, folder);
  writeFileSync(join(folder, files[0] ?? ''), 'anders');
  await expect(makeMail(region, exportIds[0] ?? '', null)).rejects.toThrow('export-file-gone');
  await expect(makeMail(region, 'geen', null)).rejects.toThrow('export-unknown');
});

test('one per municipality gives a mail for each, also for those whose address nobody knows', async () => {
  const { folder } = mailbox();
  const region = supportTeam();
  writeContact(region, { party: venlo, role: 'coordinator', function: 'coördinator', address: 'asiel@venlo.nl' });
  const made = await exported(region, folder, { scope: 'each', addressee: null, isBare: false });
  const mails = previewMails(region, { exportIds: made.exportIds, replyBy: null }).mails;
  expect(mails).toHaveLength(31);
  expect(mails.filter(({ to }) => to !== null).map(({ addresseeName }) => addresseeName)).toEqual(['Venlo']);
  const names = await saveMails(region, { exportIds: made.exportIds, replyBy: null }, folder, saveFile);
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .sort(),
  ).toEqual([...names].sort());
  expect(new Set(names).size).toBe(31);
});

test('what a municipality sends back is an answer, and asks nothing', async () => {
  const mail = mailbox();
  const region = supportTeam();
  writeContact(region, { party: 'PV31', role: 'coordinator', function: 'team', address: 'asiel@prvlimburg.nl' });
  const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
  const { exportIds } = await exported(copy, mail.folder, { ...request, addressee: 'PV31' });
  const [answer] = previewMails(copy, { exportIds, replyBy: '2026-12-10' }).mails;
  expect(answer).toMatchObject({ asksReply: false, to: { address: 'asiel@prvlimburg.nl' } });
  expect(answer?.subject).toBe('Asielopgave Limburg: antwoord van Venlo');
  expect(answer?.text).not.toContain('december');
});

test('a bare copy is only to read: the mail says so', async () => {
  const { folder } = mailbox();
  const region = supportTeam();
  const { exportIds } = await exported(region, folder, { scope: 'region', addressee: null, isBare: true });
  const [mail] = previewMails(region, { exportIds, replyBy: null }).mails;
  expect(mail).toMatchObject({ to: null, addressee: null, asksReply: false });
  expect(mail?.text).toContain('kunnen wij niet inlezen');
});
