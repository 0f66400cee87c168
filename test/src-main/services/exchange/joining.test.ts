import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../../../shared/ipc/reply';
import { failureSentence } from '../../../../shared/text/failure-sentence';
import { interpretWorkbook } from '../../../../shared/workbook/interpret-workbook';
import { applyImport, closePlan } from '../../../../src-main/services/exchange/apply-import';
import { knownDossiers } from '../../../../src-main/services/exchange/joined-dossiers';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { planConflicts, planTakeAnyway } from '../../../../src-main/services/exchange/plan-other';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { readImport } from '../../../../src-main/services/exchange/read-import';
import { previewUndo, revertImport, undoImport } from '../../../../src-main/services/exchange/undo-import';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import {
  apply,
  dump,
  editInExcel,
  explained,
  join_,
  mailbox,
  plan,
  planToJoin,
  proposed,
  quota,
  readAndApply,
  readHere,
  realisation,
  send,
  supportTeam,
  take,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
  venray,
} from './installation';

const foundedBy = (party: string) => makeDatabase({ party });

async function refusalOf(session: Session, path: string, joins: boolean): Promise<ExpectedFailure> {
  const reading = readImport(session, { token: path, name: basename(path), path, joins }, () => undefined, readHere);
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExpectedFailure)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

/** The support team and Venlo, each with a dossier of its own; both typed about the same things. */
function begunApart() {
  const [region, ofVenlo] = [supportTeam(), foundedBy(venlo)];
  type(region, typed(quota(), 441), typed(realisation(), 92), typed(realisation({ kind: 'planned' }), 120));
  type(ofVenlo, typed(quota(), 441), typed(realisation(), 95), explained(quota(venray), 'van Venlo'));
  return { mail: mailbox(), region, ofVenlo };
}

describe('joining two dossiers begun apart', () => {
  it('is an explicit act: without it the file is refused, with whose dossier it is', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const file = await send(ofVenlo, mail, 'region', 'PV31');
    const before = [dump(region), region.revision];
    const failure = await refusalOf(region, file, false);
    expect(failure).toMatchObject({
      code: 'workbook-other-dossier',
      values: { dossier: 'Asielopgave Limburg', sender: 'Venlo' },
    });
    expect(failure.values.at).toMatch(/^2026-11-23T/);
    expect(failureSentence(failure, 'nl')).toBe('Dit bestand hoort bij een ander dossier. Er is niets gewijzigd.');
    expect([dump(region), region.revision]).toEqual(before);
    expect(knownDossiers(region)).toEqual(new Set([region.dossierId]));
  });

  it('shows what differs and nothing of what is equal: not the reference data, not a figure both typed alike', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const view = await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31'));
    expect(view.joins).toEqual({ dossierTitle: 'Asielopgave Limburg' });
    expect(view.items.map(({ group, title, ours, theirs }) => [group, title, ours, theirs])).toEqual([
      ['conflict', 'Venlo, asielzoekers, gerealiseerd', '92', '95'],
      ['new', 'Venray, asielzoekers, indicatief', '–', expect.any(String)],
    ]);
    const [conflict] = view.items;
    expect([conflict?.oursVersions[0]?.partyName, conflict?.theirsVersions[0]?.partyName]).toEqual([
      'Limburg, ondersteuningsteam',
      'Venlo',
    ]);
  });

  it('changes nothing before the review is confirmed, also when it is closed', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const before = [dump(region), region.revision];
    const view = await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31'));
    closePlan(region, view.planId);
    expect([dump(region), region.revision]).toEqual(before);
    expect(knownDossiers(region).size).toBe(1);
    expect(exchangeOverview(region).journal).toEqual([]);
  });

  it('two dossiers that are equal are joined only by confirming, not by closing', async () => {
    const [one, other] = [supportTeam(), foundedBy(venlo)];
    const file = await send(other, mailbox(), 'region', null);
    const view = await planToJoin(one, file);
    expect(view).toMatchObject({ isEmpty: true, items: [] });
    closePlan(one, view.planId);
    expect(knownDossiers(one).size).toBe(1);
    expect(apply(one, await planToJoin(one, file))).toMatchObject({ joined: true, taken: 0 });
    expect(knownDossiers(one)).toEqual(new Set([one.dossierId, other.dossierId]));
  });

  it('after deciding, the other reads what is mailed back without being asked, and both dumps are equal', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const view = await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31'));
    expect(apply(region, view, takeAll)).toMatchObject({ joined: true, taken: 2, conflicts: 0 });
    expect(totalOf(region, realisation())).toBe(95);
    const back = await plan(ofVenlo, await send(region, mail, 'region', venlo));
    expect(back.joins).toBeNull();
    apply(ofVenlo, back, takeAll);
    expect(dump(ofVenlo)).toBe(dump(region));
    expect(knownDossiers(ofVenlo)).toEqual(knownDossiers(region));
    expect(exchangeOverview(region).journal[1]).toMatchObject({ direction: 'received', joined: true });
  });

  it('who knows either dossier accepts the files of both, and who starts from one too', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const ofRegion = await join_(await send(region, mail, 'region', venray), venray);
    const besideVenlo = await join_(await send(ofVenlo, mail, 'region', venray), venray);
    await readAndApply(besideVenlo, await send(ofVenlo, mail, 'region', null));
    apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    const joined = await send(region, mail, 'region', null);
    await readAndApply(ofRegion, joined, takeAll);
    await readAndApply(besideVenlo, joined, takeAll);
    const starter = await join_(joined, venray);
    for (const copy of [ofRegion, besideVenlo, starter]) {
      expect(knownDossiers(copy)).toEqual(new Set([region.dossierId, ofVenlo.dossierId]));
      expect(dump(copy)).toBe(dump(region));
    }
    // Venlo has not heard of it yet; its file is read by all who did.
    type(ofVenlo, typed(realisation({ kind: 'occupied' }), 80));
    const late = await send(ofVenlo, mail, 'region', null);
    for (const copy of [region, ofRegion, starter]) expect((await plan(copy, late)).joins).toBeNull();
  });
});

describe('what cannot be joined', () => {
  it('a dossier of another region, an example with a real one, and a file without its basis', async () => {
    const mail = mailbox();
    const region = supportTeam();
    const list = Buffer.from(
      'province_code,province,code,name\r\n30,Noord-Brabant,GM0772,Eindhoven\r\n30,Noord-Brabant,GM0794,Helmond\r\n',
    );
    const elsewhere = makeDatabase({
      start: { kind: 'municipalities', list, region: { code: 'PV30' } },
      party: 'PV30',
    });
    const example = makeDatabase({ start: { kind: 'example' } });
    const bare = editInExcel(await send(foundedBy(venlo), mail, 'region', null), mail.path('bare.xlsx'), (book) => {
      book.SheetNames = book.SheetNames.filter((name) => name !== '_basis');
      delete book.Sheets._basis;
    });
    const cases: readonly [Session, string, string][] = [
      [region, await send(elsewhere, mail, 'region', null), 'region'],
      [region, await send(example, mail, 'region', null), 'example'],
      [example, await send(region, mail, 'region', null), 'real'],
      [region, bare, 'incomplete'],
    ];
    for (const [session, file, why] of cases) {
      for (const joins of [false, true]) {
        const failure = await refusalOf(session, file, joins);
        expect(failure.code).toBe(`workbook-other-dossier-${why}`);
        for (const locale of ['nl', 'en'] as const) {
          const sentence = failureSentence(failure, locale);
          expect(sentence).toMatch(/^(Dit bestand hoort bij een ander dossier|This file belongs to another dossier)/);
          expect(sentence).not.toContain('{{');
        }
      }
      expect(knownDossiers(session).size).toBe(1);
    }
  });

  it('two examples can', async () => {
    const [one, other] = [
      makeDatabase({ start: { kind: 'example' } }),
      makeDatabase({ start: { kind: 'example' }, party: venlo }),
    ];
    const view = await planToJoin(one, await send(other, mailbox(), 'region', null));
    expect(view.items).toEqual([]);
  });
});

describe('undoing the import that joined', () => {
  it('un-reads it as a whole: the other id is not accepted any more', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const before = dump(region);
    const file = await send(ofVenlo, mail, 'region', 'PV31');
    const { importId } = apply(region, await planToJoin(region, file), takeAll);
    expect(previewUndo(region, importId)).toMatchObject({ joining: 'ends', kept: [] });
    undoImport(region, importId);
    expect(dump(region)).toBe(before);
    expect(knownDossiers(region)).toEqual(new Set([region.dossierId]));
    expect((await refusalOf(region, file, false)).code).toBe('workbook-other-dossier');
    await expect(planTakeAnyway(region, importId, readHere)).rejects.toMatchObject({ code: 'workbook-other-dossier' });
    const ids = await idsIn(await send(region, mail, 'region', null));
    expect(ids).toEqual([region.dossierId]);
    expect(apply(region, await planToJoin(region, file), takeAll)).toMatchObject({ joined: true, taken: 2 });
  });

  it('stays joined while another file that was read names the other dossier too', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const first = apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    type(ofVenlo, typed(realisation({ kind: 'occupied' }), 80));
    await readAndApply(region, await send(ofVenlo, mail, 'region', 'PV31'), takeAll);
    expect(previewUndo(region, first.importId).joining).toBeNull();
    undoImport(region, first.importId);
    expect(knownDossiers(region)).toContain(ofVenlo.dossierId);
  });

  it('what left in a workbook stays joined, and that is said', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const { importId } = apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    expect(await idsIn(await send(region, mail, 'region', venlo))).toEqual([region.dossierId, ofVenlo.dossierId]);
    expect(previewUndo(region, importId).joining).toBe('stays');
    undoImport(region, importId);
    expect(knownDossiers(region)).toContain(ofVenlo.dossierId);
  });

  it('reverting writes the old values and leaves both dossiers one', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const { importId } = apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    revertImport(region, importId);
    expect(totalOf(region, realisation())).toBe(92);
    expect(knownDossiers(region)).toContain(ofVenlo.dossierId);
  });

  it('is asked again about a plan that lay open while the joining was undone', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const { importId } = apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    type(ofVenlo, typed(realisation({ kind: 'occupied' }), 80));
    const view = await plan(region, await send(ofVenlo, mail, 'region', 'PV31'));
    undoImport(region, importId);
    const choices = Object.fromEntries(view.items.map(({ id }) => [id, take]));
    expect(applyImport(region, { planId: view.planId, choices })).toMatchObject({ kind: 'changed' });
  });
});

describe('whole and part', () => {
  it('a municipality that joins with its part of the region sums no part as if it were the region', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const { importId } = apply(ofVenlo, await planToJoin(ofVenlo, await send(region, mail, 'municipality', venlo)));
    expect(ofVenlo.isWhole).toBe(false);
    undoImport(ofVenlo, importId);
    expect(ofVenlo.isWhole).toBe(true);
  });

  it('the support team stays whole with a municipality’s own data', async () => {
    const { mail, region, ofVenlo } = begunApart();
    apply(region, await planToJoin(region, await send(ofVenlo, mail, 'municipality', 'PV31')), proposed);
    expect(region.isWhole).toBe(true);
  });

  it('a part becomes whole by the region’s workbook only when the region joined everything the part knows', async () => {
    const { mail, region, ofVenlo } = begunApart();
    const part = await join_(await send(region, mail, 'municipality', venray), venray);
    apply(part, await planToJoin(part, await send(ofVenlo, mail, 'region', venray)), takeAll);
    await readAndApply(part, await send(region, mail, 'region', venray), takeAll);
    expect(part.isWhole).toBe(false);
    apply(region, await planToJoin(region, await send(ofVenlo, mail, 'region', 'PV31')), takeAll);
    await readAndApply(part, await send(region, mail, 'region', venray), takeAll);
    expect(part.isWhole).toBe(true);
  });
});

describe('joining in either direction and order', () => {
  const edit = fc.record({ who: fc.nat(2), what: fc.nat(4), total: fc.integer({ min: 1, max: 3 }) });
  const heads = [
    realisation(),
    quota(),
    quota(venray),
    realisation({ municipality: venray }),
    realisation({ kind: 'planned' }),
  ];

  it('ends in equal dumps, whoever joins whom first, one after the other or at the same time', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 3, maxLength: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 2 }),
        fc.boolean(),
        async (edits, order, atOnce) => {
          const mail = mailbox();
          const copies = [supportTeam(), foundedBy(venlo), foundedBy(venray)];
          for (const { who, what, total } of edits) type(at(copies, who), typed(at(heads, what), total));
          const outbox = atOnce ? await Promise.all(copies.map((copy) => send(copy, mail, 'region', null))) : [];
          for (const pair of order) {
            const [from, to] = at(pairs, pair);
            await readAsIs(at(copies, to), outbox[from] ?? (await send(at(copies, from), mail, 'region', null)));
          }
          await fullExchange(copies, mail);
          const [first, ...others] = copies.map(dump);
          for (const other of others) expect(other).toBe(first);
          const known = copies.map(knownDossiers);
          for (const ids of known) expect(ids).toEqual(new Set(copies.map(({ dossierId }) => dossierId)));
        },
      ),
      { numRuns: 12, endOnFailure: false },
    );
  });
});

const pairs = [
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
] as const;

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

/** Reads a file, joining where that is needed; a conflict stays a conflict. */
async function readAsIs(session: Session, file: string): Promise<void> {
  apply(session, await planToJoin(session, file), () => take);
}

async function fullExchange(copies: readonly Session[], mail: ReturnType<typeof mailbox>): Promise<void> {
  const [region, ...others] = copies;
  if (region === undefined) throw new Error('nobody');
  for (const other of others) await readAsIs(region, await send(other, mail, 'region', null));
  apply(region, planViewOf(region, planConflicts(region).planId), () => ({ kind: 'ours' }));
  for (const other of others) {
    const view = await plan(other, await send(region, mail, 'region', null));
    apply(other, view, () => take);
  }
  for (const other of others) await readAsIs(region, await send(other, mail, 'region', null));
}

/** The ids by which a workbook names its dossier. */
async function idsIn(path: string): Promise<readonly string[]> {
  const found = interpretWorkbook((await readHere(path)).workbook);
  if (found.kind !== 'workbook') throw new Error(found.kind);
  return [found.manifest.dossierId, ...found.manifest.joinedDossiers];
}
