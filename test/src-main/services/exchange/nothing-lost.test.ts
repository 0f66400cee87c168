import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../../shared/domain/canonical';
import type { MatrixQuery } from '../../../../shared/ipc/schemas/figures';
import { closePlan } from '../../../../src-main/services/exchange/apply-import';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import { undo } from '../../../../src-main/services/history/undo-redo';
import { figureDetail } from '../../../../src-main/services/quotas/figure-detail';
import { matrix } from '../../../../src-main/services/quotas/matrix';
import { writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import {
  apply,
  dump,
  join_,
  mailbox,
  openAsSame,
  plan,
  quota,
  readAndApply,
  realisation,
  send,
  supportTeam,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
} from './installation';

const query: MatrixQuery = {
  cycle: 'spreidingswet-2',
  halfYear: '2026-2',
  referenceDate: '2026-11-01',
};

function columnOf(session: Session, kind: string): string {
  const found = matrix(session, query).columns.find((column) => column.kind === kind && column.part === 'total');
  if (found === undefined) throw new Error(`no column ${kind}`);
  return found.id;
}

function shownIn(session: Session, kind: string, area = venlo) {
  const row = matrix(session, query).rows.find((each) => each.area === area && each.type === 'municipality');
  return row?.cells[columnOf(session, kind)];
}

async function two() {
  const mail = mailbox();
  const region = supportTeam();
  const venloCopy = await join_(await send(region, mail, 'municipality', venlo), venlo);
  return { mail, region, venloCopy };
}

const deletedWrite = (head: ReturnType<typeof realisation>) => ({
  head,
  register: 'deleted',
  value: 'true',
  origin: 'typed' as const,
});

describe('a figure that was deleted', () => {
  it('is there again when somebody types in its cell, and gone again when that is undone', () => {
    const region = supportTeam();
    type(region, typed(realisation(), 80));
    type(region, deletedWrite(realisation()));
    expect(shownIn(region, 'realised')?.value).toBeNull();
    const written = writeEdits(region, query, [{ area: venlo, column: columnOf(region, 'realised'), text: '95' }]);
    expect(written.written).toBe(1);
    expect(shownIn(region, 'realised')?.value).toBe(95);
    undo(region);
    expect(shownIn(region, 'realised')?.value).toBeNull();
  });

  it('and was written by somebody who did not see that, says so in its cell', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 80));
    await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'), takeAll);
    type(region, deletedWrite(realisation()));
    type(venloCopy, typed(realisation(), 95));
    await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'), takeAll);
    expect(shownIn(region, 'realised')).toMatchObject({ value: null, findings: [{ code: 'written-after-deletion' }] });
  });
});

describe('a copied dossier', () => {
  it('takes a new site id as soon as it reads a file with its own dots, also when nothing is taken', async () => {
    const { mail, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 92));
    const file = mail.path('clone.regietafel');
    venloCopy.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(venloCopy.path, file);
    type(venloCopy, typed(realisation(), 95));
    const clone = openAsSame(file, venloCopy);
    const before = dump(clone);
    const view = await plan(clone, await send(venloCopy, mail, 'municipality', 'PV31'));
    closePlan(clone, view.planId);
    expect(clone.site).not.toBe(venloCopy.site);
    expect(clone.newSiteReason).toBe('foreign-use');
    expect(dump(clone)).toBe(before);
    type(clone, typed(realisation(), 96));
    const both = await plan(clone, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(both.items).toMatchObject([{ group: 'conflict', isBlocked: false }]);
  });
});

describe('what this version does not know', () => {
  it('is passed on by a municipality to its support team too', async () => {
    const { mail, region, venloCopy } = await two();
    const head = { id: '0199a000-0000-7000-8000-000000000001', entity: 'lease-contract', key: null };
    type(venloCopy, { head, register: 'name', value: canonical('De Kaserne'), origin: 'typed' });
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(view.items).toHaveLength(1);
  });

  it('of others does not go from the support team to one municipality', async () => {
    const { mail, region, venloCopy } = await two();
    const head = { id: '0199a000-0000-7000-8000-000000000001', entity: 'lease-contract', key: null };
    type(region, { head, register: 'name', value: canonical('De Kaserne'), origin: 'typed' });
    const view = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    expect(view.items).toEqual([]);
  });
});

describe('a "no" of who is not the owner', () => {
  it('to a figure that is new there travels to the region', async () => {
    const { mail, region, venloCopy } = await two();
    type(region, typed(quota(), 441));
    const view = await plan(venloCopy, await send(region, mail, 'municipality', venlo));
    apply(venloCopy, view, () => ({ kind: 'refuse', text: 'niet afgesproken' }));
    const back = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(back.items.map(({ title, theirs }) => [title, theirs])).toEqual([
      ['Opmerking van Venlo over Venlo, asielzoekers, indicatief', 'niet afgesproken'],
    ]);
  });

  it('of the region travels to the municipality it is about, and to no other', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 99));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    apply(region, view, () => ({ kind: 'refuse', text: 'wij tellen er 80' }));
    const other = await join_(await send(region, mail, 'municipality', 'GM0984'), 'GM0984');
    expect(dump(other)).not.toContain('wij tellen');
    await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    const detail = figureDetail(venloCopy, query, venlo, columnOf(venloCopy, 'realised'));
    expect(detail.remarks.map(({ text }) => text)).toEqual(['wij tellen er 80']);
  });

  it('without a reason is shown beside the figure too', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 99));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    apply(region, view, () => ({ kind: 'refuse', text: '' }));
    await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    const detail = figureDetail(venloCopy, query, venlo, columnOf(venloCopy, 'realised'));
    expect(detail.remarks).toMatchObject([
      { partyName: 'Limburg, ondersteuningsteam', text: 'Geweigerd, zonder reden.' },
    ]);
  });

  it('goes as a whole when its import is undone', async () => {
    const { mail, region, venloCopy } = await two();
    type(region, typed(realisation(), 80));
    type(venloCopy, typed(realisation(), 99));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    const { importId } = apply(region, view, () => ({ kind: 'refuse', text: 'wij tellen er 80' }));
    undoImport(region, importId);
    const detail = figureDetail(region, query, venlo, columnOf(region, 'realised'));
    expect(detail.remarks).toEqual([]);
    expect(totalOf(region, realisation())).toBe(80);
  });
});

describe('what the support team wrote on behalf of Venlo', () => {
  it('asks Venlo to confirm it, and typing the same number does', async () => {
    const { mail, region, venloCopy } = await two();
    type(venloCopy, typed(realisation(), 80));
    await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'), takeAll);
    type(venloCopy, typed(realisation(), 99));
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    apply(region, view, () => ({ kind: 'refuse', text: 'dubbel geteld' }), { onBehalf: true });
    await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    expect(shownIn(venloCopy, 'realised')).toMatchObject({
      value: 80,
      findings: [{ code: 'on-behalf', values: { party: 'Limburg, ondersteuningsteam' } }],
    });
    expect(shownIn(region, 'realised')?.findings).toEqual([]);
    writeEdits(venloCopy, query, [{ area: venlo, column: columnOf(venloCopy, 'realised'), text: '80' }]);
    expect(shownIn(venloCopy, 'realised')).toMatchObject({ value: 80, findings: [] });
  });
});
