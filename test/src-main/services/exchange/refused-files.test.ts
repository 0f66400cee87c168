import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { ExpectedFailure } from '../../../../shared/ipc/reply';
import { failureSentence } from '../../../../shared/text/failure-sentence';
import { applyImport } from '../../../../src-main/services/exchange/apply-import';
import { readImport } from '../../../../src-main/services/exchange/read-import';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import {
  apply,
  dump,
  editInExcel,
  join_,
  mailbox,
  openAsSame,
  plan,
  readHere,
  realisation,
  regionAndVenlo,
  send,
  supportTeam,
  take,
  type,
  typed,
  venlo,
} from './installation';

async function refusalOf(session: Session, path: string): Promise<ExpectedFailure> {
  const reading = readImport(session, { token: path, name: basename(path), path }, () => undefined, readHere);
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExpectedFailure)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe('a file that is refused', () => {
  const files: readonly [string, string, (path: string) => Promise<void> | void][] = [
    ['a text file', 'workbook-not-a-workbook', (path) => writeFileSync(path, 'Beste collega, hierbij de cijfers.')],
    ['a letter', 'workbook-not-a-workbook', () => undefined],
    ['an encrypted workbook', 'workbook-encrypted', (path) => writeFileSync(path, encrypted())],
    ['a cut-off workbook', 'workbook-damaged', cutOff],
    ['a workbook of another dossier', 'workbook-other-dossier', ofAnotherDossier],
    ['a workbook of a newer version', 'workbook-newer-version', ofNewerVersion],
  ];

  it.each(files)('%s has a sentence of its own, and changes nothing', async (name, code, make) => {
    const region = supportTeam();
    const mail = mailbox();
    const isLetter = name === 'a letter';
    const path = mail.path(isLetter ? 'brief.txt' : 'from-outside.xlsx');
    if (isLetter) writeFileSync(path, 'Beste collega,\nhierbij de cijfers, zoals afgesproken.\nGroet, Jan');
    await make(path);
    const before = [dump(region), readFileSync(region.path).toString('hex').length, region.revision];
    const failure = await refusalOf(region, path);
    expect(failure.code).toBe(code);
    expect(failureSentence(failure, 'nl')).toMatch(/^[A-Z].*\.$/);
    expect(failureSentence(failure, 'nl')).not.toBe(code);
    expect([dump(region), readFileSync(region.path).toString('hex').length, region.revision]).toEqual(before);
  });

  it('a list of somebody’s own is no refusal: its columns can be chosen', async () => {
    const region = supportTeam();
    const path = mailbox().path('lijst.xlsx');
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Gemeente', 'Aantal'],
        ['Venlo', 95],
      ]),
      'Blad1',
    );
    writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));
    const read = await readImport(region, { token: 't', name: 'lijst.xlsx', path }, () => undefined, readHere);
    expect(read).toEqual({ kind: 'list', fileToken: 't' });
  });
});

describe('a crash in the middle of taking over', () => {
  it('leaves nothing half-written: data, waiting list and journal are as before', async () => {
    const { region, view } = await planOfTwo();
    const everything = () =>
      JSON.stringify([
        dump(region),
        rows(region, 'waiting'),
        rows(region, 'imports'),
        rows(region, 'log'),
        rows(region, 'meta'),
      ]);
    const before = everything();
    // The journal is the last thing written: a disk that fails there must take the rest along.
    region.sqlite.exec("CREATE TRIGGER crash BEFORE INSERT ON imports BEGIN SELECT RAISE(ABORT, 'disk'); END");
    const choices = Object.fromEntries(view.items.map(({ id }) => [id, take]));
    expect(() => applyImport(region, { planId: view.planId, choices })).toThrow();
    expect(everything()).toBe(before);
    region.sqlite.exec('DROP TRIGGER crash');
    expect(apply(region, view).taken).toBe(2);
  });
});

describe('a copied dossier', () => {
  it('that wrote with our site id is noticed: a new site id before the next write, and it is said', async () => {
    const { mail, venloCopy } = await regionAndVenlo();
    type(venloCopy, typed(realisation(), 92));
    // A copy that the installation cannot recognise: same file, same memory of sites (roamed or cloned as a whole).
    const file = mail.path('clone.regietafel');
    venloCopy.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(venloCopy.path, file);
    type(venloCopy, typed(realisation(), 95), typed(realisation({ kind: 'planned' }), 120));
    const fromVenlo = await send(venloCopy, mail, 'municipality', 'PV31');
    const clone = openAsSame(file, venloCopy);
    const site = clone.site;
    expect(site).toBe(venloCopy.site);
    const view = await plan(clone, fromVenlo);
    const done = apply(clone, view);
    expect(done.newSite).not.toBeNull();
    expect(clone.site).not.toBe(site);
    expect(clone.newSiteReason).toBe('foreign-use');
  });
});

async function planOfTwo() {
  const mail = mailbox();
  const region = supportTeam();
  const venloCopy = await join_(await send(region, mail, 'municipality', venlo), venlo);
  type(venloCopy, typed(realisation(), 92), typed(realisation({ kind: 'planned' }), 120));
  return { region, view: await plan(region, await send(venloCopy, mail, 'municipality', 'PV31')) };
}

function rows(session: Session, table: string): unknown[] {
  return session.sqlite.prepare(`SELECT * FROM ${table}`).all();
}

/** The header of a compound file that holds an encrypted package. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

async function cutOff(path: string): Promise<void> {
  const region = makeDatabase();
  const sent = await send(region, mailbox(), 'municipality', venlo);
  writeFileSync(path, readFileSync(sent).subarray(0, 4000));
}

async function ofAnotherDossier(path: string): Promise<void> {
  copyFileSync(await send(makeDatabase(), mailbox(), 'municipality', venlo), path);
}

async function ofNewerVersion(path: string): Promise<void> {
  const sent = await send(makeDatabase(), mailbox(), 'municipality', venlo);
  editInExcel(sent, path, (book) => {
    for (const sheet of Object.values(book.Sheets)) {
      for (const cell of Object.values(sheet)) {
        if (typeof cell?.v === 'string' && /^1\.1$/.test(cell.v)) Object.assign(cell, { v: '9.0', w: '9.0' });
      }
    }
  });
}
