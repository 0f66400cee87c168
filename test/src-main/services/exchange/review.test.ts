import { describe, expect, it } from 'vitest';
import { recordHead } from '../../../../shared/domain/entities';
import { applyImport } from '../../../../src-main/services/exchange/apply-import';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { planEffect } from '../../../../src-main/services/exchange/plan-effect';
import { planConflicts, planTakeAnyway, planWaiting } from '../../../../src-main/services/exchange/plan-other';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { previewUndo, revertImport, undoImport } from '../../../../src-main/services/exchange/undo-import';
import {
  apply,
  dump,
  explained,
  later,
  plan,
  quota,
  readAndApply,
  readHere,
  realisation,
  regionAndVenlo,
  send,
  take,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
} from './installation';

/** The support team and Venlo, with a realisation and a quota that both know. */
const two = () => regionAndVenlo(typed(quota(), 441), typed(realisation(), 92));

describe('a conflict', () => {
  async function conflict() {
    const { mail, region, venloCopy } = await two();
    type(region, typed(realisation(), 90));
    type(venloCopy, typed(realisation(), 95));
    const file = await send(venloCopy, mail, 'municipality', 'PV31');
    return { mail, region, venloCopy, file, view: await plan(region, file) };
  }

  it('shows what was, what is ours and what is theirs, and proposes nothing', async () => {
    const { view } = await conflict();
    expect(view.items).toHaveLength(1);
    expect(view.items[0]).toMatchObject({
      group: 'conflict',
      ours: '90',
      theirs: '95',
      choices: ['ours', 'theirs', 'other', 'later'],
      proposed: { kind: 'later' },
    });
    expect(view.items[0]?.theirsVersions[0]).toMatchObject({ partyName: 'Venlo', text: '95' });
  });

  it.each([
    ['ours', { kind: 'ours' as const }, 90],
    ['theirs', { kind: 'theirs' as const }, 95],
    ['another value, read like typing', { kind: 'other' as const, text: 'circa 1.310' }, 1310],
  ])('decided as %s is one value, and travels', async (_name, choice, total) => {
    const { mail, region, venloCopy, view } = await conflict();
    const done = apply(region, view, () => choice);
    expect(done).toMatchObject({ taken: 1, conflicts: 0 });
    expect(totalOf(region, realisation())).toBe(total);
    await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    expect(totalOf(venloCopy, realisation())).toBe(total);
  });

  it('a value that cannot be meant is said, and nothing changes', async () => {
    const { region, view } = await conflict();
    const before = dump(region);
    expect(() => apply(region, view, () => ({ kind: 'other', text: 'medio 2027' }))).toThrow('other-not-understood');
    expect(dump(region)).toBe(before);
    expect(planViewOf(region, view.planId).items).toHaveLength(1);
  });

  it('amv behind a slash is refused for a group that does not count amv, as in Opgaven', async () => {
    const housed = recordHead('realisation', {
      municipality: venlo,
      group: 'permit-holders',
      period: '2026-2',
      referenceDate: '2026-11-01',
      kind: 'realised',
      source: 'municipality',
    });
    const { mail, region, venloCopy } = await two();
    type(region, typed(housed, 41));
    type(venloCopy, typed(housed, 42));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    const answer = (text: string) => apply(region, view, () => ({ kind: 'other', text }));
    for (const text of ['43/3', '43, waarvan 3 amv', '43/0'])
      expect(() => answer(text)).toThrow('other-not-understood');
    expect(answer('43')).toMatchObject({ taken: 1, conflicts: 0 });
    expect(totalOf(region, housed)).toBe(43);
  });

  it('left for later waits, survives, and is decided from the list', async () => {
    const { region, view, file } = await conflict();
    apply(region, view, () => later);
    expect(exchangeOverview(region)).toMatchObject({ waiting: 1, conflicts: 0 });
    expect((await plan(region, file)).isEmpty).toBe(true);
    const waiting = planViewOf(region, planWaiting(region).planId);
    expect(waiting.items).toHaveLength(1);
    apply(region, waiting, () => ({ kind: 'theirs' }));
    expect(exchangeOverview(region)).toMatchObject({ waiting: 0, conflicts: 0 });
    expect(totalOf(region, realisation())).toBe(95);
  });

  it('taken as it is stands with both values, and is decided from the list of conflicts', async () => {
    const { region, view } = await conflict();
    const choices = Object.fromEntries(view.items.map(({ id }) => [id, take]));
    expect(applyImport(region, { planId: view.planId, choices })).toMatchObject({
      kind: 'applied',
      conflicts: 1,
    });
    // The owner's value counts until a person decides.
    expect(totalOf(region, realisation())).toBe(95);
    const standing = planViewOf(region, planConflicts(region).planId);
    expect(standing.items[0]).toMatchObject({ ours: '90', theirs: '95' });
    apply(region, standing, () => ({ kind: 'ours' }));
    expect(totalOf(region, realisation())).toBe(90);
    expect(exchangeOverview(region).conflicts).toBe(0);
  });
});

describe('a change by who is not the owner', () => {
  it('refused by the owner is a write of the old value that travels', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(quota(), 400));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(view.items[0]).toMatchObject({ group: 'foreign', refusalIsWrite: true, proposed: later });
    expect(apply(region, view, () => ({ kind: 'refuse', text: 'staat vast' }))).toMatchObject({ refused: 1, taken: 0 });
    expect(totalOf(region, quota())).toBe(441);
    await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    expect(totalOf(venloCopy, quota())).toBe(441);
  });

  it('refused by another is a remark that travels and changes no value', async () => {
    const { mail, region, venloCopy } = await two();
    type(region, typed(realisation(), 80));
    const view = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    // Venlo owns it: its no is a write. The region's no to Venlo's own figure is a remark.
    expect(view.items[0]).toMatchObject({ group: 'foreign', isMine: true });
    apply(venloCopy, view, () => take);
    type(venloCopy, typed(realisation(), 99));
    const back = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    const figure = back.items.find(({ theirs }) => theirs === '99');
    expect(figure).toMatchObject({ group: 'own', refusalIsWrite: false });
    apply(region, back, (item) =>
      item.id === figure?.id ? { kind: 'refuse', text: 'wij tellen er 80' } : item.proposed,
    );
    expect(totalOf(region, realisation())).toBe(80);
    const remark = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    expect(remark.items.map(({ title, theirs }) => [title, theirs])).toEqual([
      ['Opmerking van Limburg, ondersteuningsteam over Venlo, asielzoekers, gerealiseerd', 'wij tellen er 80'],
    ]);
  });

  it('is refused on behalf of the owner by the support team as a marked write', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 99));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    apply(region, view, () => ({ kind: 'refuse', text: 'dubbel geteld' }), { onBehalf: true });
    expect(totalOf(region, realisation())).toBe(92);
    const row = region.sqlite.prepare(`SELECT on_behalf_of FROM siblings WHERE record_id = ? AND register = 'figures'`);
    expect(row.get(realisation().id)).toEqual({ on_behalf_of: venlo });
  });
});

describe('the plan shown is the plan applied', () => {
  it('a dossier that changed in what the plan is about gives a new plan and applies nothing', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 95));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    type(region, typed(realisation(), 91));
    const before = dump(region);
    const result = applyImport(region, { planId: view.planId, choices: {} });
    expect(result.kind).toBe('changed');
    expect(dump(region)).toBe(before);
    if (result.kind !== 'changed') return;
    expect(planViewOf(region, result.planId).items[0]).toMatchObject({ group: 'conflict' });
  });

  it('a dossier that changed elsewhere does not disturb it', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 95));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    type(region, typed(quota('GM0984'), 10));
    expect(apply(region, view).taken).toBe(1);
  });

  it('says what the choices change in the figures of the municipality, its subregion and the region', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 95));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    const choices = Object.fromEntries(view.items.map((item) => [item.id, take]));
    const { lines } = planEffect(region, { planId: view.planId, choices });
    expect(lines.map(({ areaName, before, after }) => [areaName, before, after])).toEqual([
      ['Venlo', 92, 95],
      ['Noord-Limburg', 92, 95],
      ['Limburg', 92, 95],
    ]);
    expect(planEffect(region, { planId: view.planId, choices: {} }).lines).toEqual([]);
  });
});

describe('going back', () => {
  it('ongedaan maken is as if the file was not read, and the file can be read again', async () => {
    const { mail, region, venloCopy } = await two();
    const before = dump(region);
    type(venloCopy, typed(realisation(), 95), explained(quota(), 'uit Venlo'));
    const file = await send(venloCopy, mail, 'municipality', 'PV31');
    const { importId } = await readAndApply(region, file, takeAll);
    expect(previewUndo(region, importId)).toEqual({ joining: null, restorable: 2, kept: [] });
    expect(undoImport(region, importId)).toEqual({ restored: 2, kept: 0 });
    expect(dump(region)).toBe(before);
    const again = await plan(region, file);
    expect(again).toMatchObject({ readBefore: null, isEmpty: false });
    expect(again.items).toHaveLength(2);
    expect(() => undoImport(region, importId)).toThrow('import-undone');
  });

  it('what was sent since stays, says so, and can be reverted by a write that travels', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 95));
    const { importId } = await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    await send(region, mail, 'region', null);
    expect(previewUndo(region, importId).kept).toEqual([
      { title: 'Venlo, asielzoekers, gerealiseerd', why: 'exported-since' },
    ]);
    expect(undoImport(region, importId)).toEqual({ restored: 0, kept: 1 });
    expect(exchangeOverview(region).journal.find(({ id }) => id === importId)).toMatchObject({
      canUndo: false,
      canRevert: true,
    });
    expect(revertImport(region, importId)).toEqual({ restored: 1, kept: 0 });
    expect(totalOf(region, realisation())).toBe(92);
    const back = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    expect(back.items[0]).toMatchObject({ theirs: '92', group: 'foreign' });
  });

  it('what was written since stays', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 95));
    const { importId } = await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    type(region, typed(realisation(), 96));
    expect(undoImport(region, importId)).toEqual({ restored: 0, kept: 1 });
    expect(totalOf(region, realisation())).toBe(96);
  });

  it('a whole new record goes and comes back', async () => {
    const { mail, region, venloCopy } = await two();
    const other = realisation({ date: '2026-12-01' });
    type(venloCopy, typed(other, 100), explained(other, 'december'));
    const file = await send(venloCopy, mail, 'municipality', 'PV31');
    const view = await plan(region, file);
    expect(view.items).toHaveLength(1);
    const { importId, taken } = apply(region, view);
    expect(taken).toBe(1);
    undoImport(region, importId);
    expect(totalOf(region, other)).toBeNull();
    const second = await readAndApply(region, file);
    expect(totalOf(region, other)).toBe(100);
    revertImport(region, second.importId);
    const row = region.sqlite.prepare('SELECT is_deleted FROM realisations WHERE record_id = ?').get(other.id);
    expect(row).toEqual({ is_deleted: 1 });
  });

  it('toch overnemen writes what was overruled anew', async () => {
    const { mail, region, venloCopy } = await two();
    const sent = await send(region, mail, 'municipality', venlo);
    type(venloCopy, typed(realisation(), 95));
    await readAndApply(venloCopy, sent);
    const { importId } = await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    type(region, typed(realisation(), 92));
    const { planId } = await planTakeAnyway(region, importId, readHere);
    const view = planViewOf(region, planId);
    expect(view.items.map(({ title, ours, theirs, proposed }) => [title, ours, theirs, proposed.kind])).toEqual([
      ['Venlo, asielzoekers, gerealiseerd', '92', '95', 'later'],
    ]);
    apply(region, view, () => take);
    expect(totalOf(region, realisation())).toBe(95);
    const back = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    expect(back.items.map(({ group, theirs }) => [group, theirs])).toEqual([]);
  });
});
