import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from 'xlsx';
import { recordHead } from '../../../../shared/domain/entities';
import type { RecordHead } from '../../../../shared/merge/types';
import type { OwnWrite } from '../../../../shared/merge/write-value';
import { acceptFile } from '../../../../src-main/services/exchange/accept-file';
import { collectExport, type ExportPart } from '../../../../src-main/services/exchange/collect-export';
import { makeExports } from '../../../../src-main/services/exchange/make-exports';
import { previewExport } from '../../../../src-main/services/exchange/preview-export';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { overviewView } from '../../../../src-main/services/overview/overview-view';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { withheldHere } from '../../../../src-main/services/withheld';
import {
  apply,
  editInExcel,
  join_,
  mailbox,
  plan,
  readHere,
  rowWith,
  send,
  supportTeam,
  takeAll,
  type,
  venlo,
  venray,
} from './installation';
import { type Place, typePlace, write } from './places';

const beek = 'GM0888';

/** A facility with one layer of 100 places, and shares of so many places. */
function place(
  session: Session,
  name: string,
  { shares, ...rest }: Omit<Place, 'shares'> & { readonly shares?: Readonly<Record<string, number>> },
) {
  const of = Object.entries(shares ?? {}).map(([municipality, total]) => [municipality, { total, amv: null }] as const);
  return typePlace(session, name, { ...rest, shares: Object.fromEntries(of) });
}

const circle = (head: RecordHead, value: string) => write(head, 'circle', value);

const accept = (session: Session, path: string, policy: 'all' | 'owner') =>
  acceptFile(session, { token: path, name: basename(path), path }, policy, readHere);

function going(session: Session, part: ExportPart) {
  const { records, places } = collectExport(session, part);
  const ids = new Set(records.map(({ id }) => id));
  return { has: ({ id }: { id: string }) => ids.has(id), withheld: Object.fromEntries(places.withheld), places };
}

/** Five facilities, one of each kind that matters. */
function region() {
  const session = supportTeam();
  return {
    session,
    open: place(session, 'Voor iedereen', { host: venray, status: 'open' }),
    idea: place(session, 'Nog een idee', { host: venray, status: 'exploring' }),
    joint: place(session, 'Samen met Venlo', { host: venray, circle: 'parties', shares: { [venlo]: 30, [beek]: 10 } }),
    secret: place(session, 'Geheim met Venlo', { host: venray, circle: 'own', shares: { [venlo]: 20 } }),
    own: place(session, 'Van Venlo zelf', { host: venlo, circle: 'own', shares: { [venray]: 5 } }),
  };
}

describe('who may see a facility', () => {
  it('a workbook of one municipality holds its own, and of others only its share and what that refers to', () => {
    const { session, open, idea, joint, secret, own } = region();
    const { has, withheld } = going(session, { scope: 'municipality', municipality: venlo, viewer: venlo });
    expect([own.facility, own.layer, ...own.shares, joint.facility, joint.layer].every(has)).toBe(true);
    expect(joint.shares.map(has)).toEqual([true, false]);
    expect([open.facility, open.layer, idea.facility, secret.facility, secret.layer, ...secret.shares].some(has)).toBe(
      false,
    );
    expect(withheld).toEqual({ [venray]: 2 });
  });

  it('a workbook of the region holds what its addressee may see; for nobody in particular what all may see', () => {
    const { session, open, idea, joint, secret, own } = region();
    const seen = (viewer: string | null) => {
      const { has, withheld } = going(session, { scope: 'region', viewer });
      const all = { open, idea, joint, secret, own };
      return { seen: Object.entries(all).flatMap(([key, { facility }]) => (has(facility) ? [key] : [])), withheld };
    };
    expect(seen('PV31')).toEqual({ seen: ['open', 'idea', 'joint', 'secret', 'own'], withheld: {} });
    expect(seen(venlo)).toEqual({ seen: ['open', 'joint', 'own'], withheld: { [venray]: 2 } });
    expect(seen(venray)).toEqual({ seen: ['open', 'idea', 'joint', 'secret'], withheld: { [venlo]: 1 } });
    expect(seen(beek)).toEqual({ seen: ['open', 'joint'], withheld: { [venray]: 2, [venlo]: 1 } });
    expect(seen(null)).toEqual({ seen: ['open'], withheld: { [venray]: 3, [venlo]: 1 } });
  });

  it('a circle of which values are in conflict is the narrowest of them', async () => {
    const mail = mailbox();
    const { session, open } = region();
    const copy = await join_(await send(session, mail, 'region', venray), venray);
    type(copy, circle(open.facility, 'own'));
    type(session, circle(open.facility, 'region'));
    await accept(session, await send(copy, mail, 'region', 'PV31'), 'all');
    expect(session.sqlite.prepare('SELECT register FROM conflicts').pluck().all()).toEqual(['circle']);
    expect(going(session, { scope: 'region', viewer: beek }).has(open.facility)).toBe(false);
  });

  it('only the host changes it by rule: what another wrote is left for a person, by every rule', async () => {
    const mail = mailbox();
    const { session } = region();
    const file = await send(session, mail, 'municipality', venlo);
    const edited = editInExcel(file, mail.path('edited.xlsx'), (book) => {
      rowWith(book, 'Locaties', ['Samen met Venlo']).set('Wie mag dit zien', 'de hele regio');
      rowWith(book, 'Locaties', ['Samen met Venlo']).set('Plaats of adres', 'Velden');
    });
    const view = await plan(session, edited);
    expect(view.items.map(({ group, proposed }) => [group, proposed.kind])).toEqual([
      ['foreign', 'later'],
      ['foreign', 'later'],
    ]);
    const outcome = await accept(session, edited, 'all');
    expect(outcome).toMatchObject({ taken: 1, waiting: 1 });
    const circleOf = (host: string) =>
      session.sqlite
        .prepare("SELECT circle FROM facilities WHERE name = 'Samen met Venlo' AND host = ?")
        .pluck()
        .get(host);
    expect(circleOf(venray)).toBe('parties');
  });

  it('a share that its municipality cannot see is said to the sender, with what goes out of whom', () => {
    const { session } = region();
    const [file] = previewExport(session, { scope: 'municipality', addressee: venlo }).files;
    expect(file?.unseenShares).toEqual([{ facilityName: 'Geheim met Venlo', municipalityName: 'Venlo' }]);
    expect(file?.withheld).toEqual([{ ownerName: 'Venray', facilities: 2 }]);
    expect(file?.contents.find(({ entity }) => entity === 'facility')).toEqual({
      entity: 'facility',
      records: 2,
      owners: 2,
      ownerNames: ['Venlo', 'Venray'],
    });
  });

  it('a bare copy shows what all may see, whoever it is mailed to, and no ids', async () => {
    const { session, open } = region();
    const path = mailbox().path('kaal.xlsx');
    await makeExports(session, { scope: 'region', addressee: 'PV31', isBare: true }, { kind: 'file', path }, '1.0.0');
    const text = JSON.stringify(read(readFileSync(path)).Sheets);
    expect(text).toContain('Voor iedereen');
    expect(text).not.toMatch(/Nog een idee|Samen met|Geheim met|Van Venlo/);
    expect(text).not.toContain(open.facility.id);
    expect(text).not.toContain(open.layer.id);
  });

  it('a remark on a facility goes only where the facility goes', () => {
    const { session, secret, open } = region();
    const remarkOn = (record: string) => recordHead('remark', { record, register: '', party: 'PV31' });
    const text = (record: string): OwnWrite => ({
      head: remarkOn(record),
      register: 'text',
      value: '"vertrouwelijk"',
      origin: 'typed',
    });
    type(session, text(secret.facility.id), text(open.facility.id));
    const { has } = going(session, { scope: 'region', viewer: beek });
    expect([has(remarkOn(secret.facility.id)), has(remarkOn(open.facility.id))]).toEqual([false, true]);
  });
});

describe('what is kept back', () => {
  it('is said in the file, remembered by the reader, and forgotten when the file is un-read', async () => {
    const mail = mailbox();
    const { session } = region();
    const copy = await join_(await send(session, mail, 'region', beek), beek);
    expect(Object.fromEntries(withheldHere(copy))).toEqual({ [venray]: 2, [venlo]: 1 });
    place(session, 'Nog een geheim', { host: venray, circle: 'own' });
    const view = await plan(copy, await send(session, mail, 'region', beek));
    expect(view.notes.find(({ code }) => code === 'withheld')?.values).toEqual({
      count: 4,
      owners: 'Venray (3), Venlo (1)',
    });
    const { importId } = apply(copy, view, takeAll);
    expect(Object.fromEntries(withheldHere(copy))).toEqual({ [venray]: 3, [venlo]: 1 });
    expect(overviewView(copy, {}).withheld).toBe(4);
    expect(overviewView(copy, { area: venlo }).withheld).toBe(1);
    expect(overviewView(copy, { area: beek }).withheld).toBe(0);
    undoImport(copy, importId);
    expect(Object.fromEntries(withheldHere(copy))).toEqual({ [venray]: 2, [venlo]: 1 });
  });

  it('is not in the figures of others either: they are of what the reader may see, on the day of the export', async () => {
    const mail = mailbox();
    const { session } = region();
    const question = {
      group: 'asylum-seekers',
      period: 'spreidingswet-2',
      date: '2026-11-30',
      view: 'official',
      certainty: 'hard',
    } as const;
    const whole = readPositions(session, question);
    expect(whole.region.counted.total.sum).toBe(500);
    const copy = await join_(await send(session, mail, 'municipality', venlo), venlo);
    const part = readPositions(copy, question);
    // Venray: 'Voor iedereen' 100 and 'Samen met Venlo' 100; Venlo its own 100 of its records.
    expect(part.region.counted.total).toMatchObject({ sum: 300 });
    expect(part.municipalities.find(({ area }) => area === venray)?.counted.total.sum).toBe(200);
    expect(part.municipalities.find(({ area }) => area === venlo)?.counted.total.sum).toBe(100);
    expect(part.region.receivedOn).not.toBeNull();
    const rows = copy.sqlite.prepare("SELECT DISTINCT entity, kind FROM received_figures WHERE kind LIKE 'counts-%'");
    expect(rows.all()).toEqual([
      { entity: 'position', kind: 'counts-hard' },
      { entity: 'position', kind: 'counts-soft' },
    ]);
  });
});
