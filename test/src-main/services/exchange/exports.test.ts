import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { recordHead } from '../../../../shared/domain/entities';
import { saveFile } from '../../../../src-main/print/save-file';
import { exportFileName } from '../../../../src-main/services/exchange/export-file-name';
import { makeExports } from '../../../../src-main/services/exchange/make-exports';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { previewExport } from '../../../../src-main/services/exchange/preview-export';
import { interpretFile } from '../../../../src-main/services/exchange/read-import';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { makeDatabase } from '../../../helpers/make-database';
import {
  explained,
  join_,
  mailbox,
  quota,
  readAndApply,
  readHere,
  realisation,
  send,
  supportTeam,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
  venray,
} from './installation';

describe('what goes out', () => {
  it('is said before it is saved: of whom, and how much', () => {
    const region = supportTeam();
    type(region, typed(quota(), 441), typed(quota(venray), 379), typed(realisation(), 92));
    const [file] = previewExport(region, { scope: 'municipality', addressee: venlo, isBare: false }).files;
    expect(file?.fileName).toMatch(/^.+ – Venlo – \d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(file?.contents.find(({ entity }) => entity === 'realisation')).toEqual({
      entity: 'realisation',
      records: 1,
      owners: 1,
      ownerNames: ['Venlo'],
    });
  });

  it('to one municipality holds no records of another, and of those only figures', async () => {
    const mail = mailbox();
    const region = supportTeam();
    type(region, typed(quota(), 441), typed(quota(venray), 379), explained(quota(venray), 'vertrouwelijk'));
    const file = await send(region, mail, 'municipality', venlo);
    const everything = JSON.stringify(read(readFileSync(file)).Sheets);
    expect(everything).not.toContain('vertrouwelijk');
    expect(everything).not.toContain(quota(venray).id);
    const copy = await join_(file, venlo);
    const rows = copy.sqlite.prepare(
      "SELECT area, total, known FROM received_figures WHERE kind = 'indicative' AND area = ?",
    );
    expect(rows.all(venray)).toEqual([{ area: venray, total: 379, known: 1 }]);
    expect(copy.sqlite.prepare('SELECT count(*) AS n FROM quotas WHERE area = ?').get(venray)).toEqual({ n: 0 });
  });

  it('gives the figures of others as they count here: the own count of a municipality before a newer one of COA', async () => {
    const mail = mailbox();
    const region = supportTeam();
    const own = realisation({ municipality: venray, date: '2026-10-01' });
    const ofCoa = recordHead('realisation', {
      municipality: venray,
      group: 'asylum-seekers',
      period: 'spreidingswet-2',
      referenceDate: '2026-11-01',
      kind: 'realised',
      source: 'coa',
    });
    type(region, typed(own, 300), typed(ofCoa, 280));
    const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
    const row = copy.sqlite.prepare("SELECT total FROM received_figures WHERE area = ? AND kind = 'realised'");
    expect(row.get(venray)).toEqual({ total: 300 });
  });

  it('to each municipality is a file per municipality with its name, in one folder', async () => {
    const region = supportTeam();
    const folder = mailbox().folder;
    const made = await makeExports(
      region,
      { scope: 'each', addressee: null, isBare: false },
      { kind: 'folder', path: folder },
      '1.0.0',
    );
    expect(made.files).toHaveLength(31);
    expect(readdirSync(folder).sort()).toEqual([...made.files].sort());
    expect(made.files.some((name) => name.includes('Bergen'))).toBe(true);
    const { journal, answers } = exchangeOverview(region);
    expect(journal).toHaveLength(31);
    expect(answers.every(({ sentAt, receivedAt }) => sentAt !== null && receivedAt === null)).toBe(true);
  });

  it('as a bare copy has no ids, no basis and no manifest, and cannot come back', async () => {
    const region = supportTeam();
    type(region, typed(quota(), 441));
    const path = mailbox().path('bare.xlsx');
    await makeExports(region, { scope: 'region', addressee: null, isBare: true }, { kind: 'file', path }, '1.0.0');
    const book = read(readFileSync(path));
    expect(book.SheetNames.filter((name) => /basis|manifest/i.test(name))).toEqual([]);
    const again = await readHere(path);
    expect(interpretFile(region, 'bare.xlsx', again)).toBeNull();
    expect(JSON.stringify(book.Sheets)).not.toContain(quota().id);
    expect(exchangeOverview(region).journal[0]).toMatchObject({ scope: 'bare', direction: 'sent' });
  });

  it('of the example dossier says so in the name of the file', () => {
    const example = makeDatabase({ start: { kind: 'example' } });
    const [file] = previewExport(example, { scope: 'region', addressee: null, isBare: false }).files;
    expect(file?.fileName).toMatch(/^Voorbeeld – /);
  });

  it('has a file name that every disk takes', () => {
    const parts = { addressee: 'Venlo', day: '2026-11-23', isExample: false, isBare: false };
    expect(exportFileName({ ...parts, dossierTitle: 'Limburg ronde 2' }, 'nl')).toBe(
      'Limburg ronde 2 – Venlo – 2026-11-23.xlsx',
    );
    expect(exportFileName({ ...parts, dossierTitle: 'a/b: "c"?. ' }, 'nl')).toBe('a b c – Venlo – 2026-11-23.xlsx');
  });

  it('that could not take its place leaves known what left before it: others built on that', async () => {
    const mail = mailbox();
    const region = supportTeam();
    const venloCopy = await join_(await send(region, mail, 'region', null), venlo);
    type(venloCopy, typed(realisation(), 90));
    const first = await readAndApply(region, await send(venloCopy, mail, 'region', null), takeAll);
    await send(region, mail, 'region', null);
    type(venloCopy, typed(realisation(), 91));
    const second = await readAndApply(region, await send(venloCopy, mail, 'region', null), takeAll);
    const open = mail.path('open in Excel.xlsx');
    mkdirSync(open);
    const asked = { scope: 'region', addressee: null, isBare: false } as const;
    await expect(makeExports(region, asked, { kind: 'file', path: open }, '1.0.0')).rejects.toThrow();
    expect(undoImport(region, second.importId)).toMatchObject({ kept: 0 });
    expect(totalOf(region, realisation())).toBe(90);
    expect(undoImport(region, first.importId)).toMatchObject({ restored: 0 });
    expect(totalOf(region, realisation())).toBe(90);
  });

  it('never takes the place of a dossier, and is not journaled then', async () => {
    const region = supportTeam();
    const asked = { scope: 'region', addressee: null, isBare: false } as const;
    const making = makeExports(region, asked, { kind: 'file', path: region.path }, '1.0.0');
    await expect(making).rejects.toMatchObject({ code: 'file-is-dossier' });
    await expect(saveFile(region.path, new Uint8Array(3))).rejects.toMatchObject({ code: 'file-is-dossier' });
    expect(exchangeOverview(region).journal).toEqual([]);
    expect(readFileSync(region.path).subarray(0, 6).toString()).toBe('SQLite');
  });

  it('into a folder that is not there is refused with a sentence, and not journaled', async () => {
    const region = supportTeam();
    const path = mailbox().path('gone/file.xlsx');
    const making = makeExports(
      region,
      { scope: 'region', addressee: null, isBare: false },
      { kind: 'file', path },
      '1.0.0',
    );
    await expect(making).rejects.toMatchObject({ code: 'folder-missing' });
    expect(exchangeOverview(region).journal).toEqual([]);
  });
});
