import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import { applyImport } from '../../../../src-main/services/exchange/apply-import';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import {
  apply,
  dump,
  editInExcel,
  join_,
  mailbox,
  plan,
  quota,
  readAndApply,
  realisation,
  rowWith,
  send,
  supportTeam,
  take,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
} from './installation';

const planned = realisation({ kind: 'planned' });

async function sentToVenlo() {
  const mail = mailbox();
  const region = supportTeam();
  type(region, typed(quota(), 441), typed(realisation(), 92), typed(planned, 120));
  return { mail, region, sent: await send(region, mail, 'municipality', venlo) };
}

/** Sets the number of the realisation, and of the plan when given. */
function fillIn(sent: string, to: string, realised: number, plannedTotal?: number): string {
  return editInExcel(sent, to, (book) => {
    rowWith(book, 'Realisaties', [92]).set('Aantal', realised);
    if (plannedTotal !== undefined) rowWith(book, 'Realisaties', [120]).set('Aantal', plannedTotal);
  });
}

describe('a workbook filled in with Excel', () => {
  it('sorted, with a column of one’s own and a number changed, shows exactly that number', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const edited = editInExcel(sent, mail.path('sorted.xlsx'), (book) => {
      const { set, rows, headerRow } = rowWith(book, 'Realisaties', [92]);
      set('Aantal', 95);
      const sheet = book.Sheets.Realisaties;
      if (sheet === undefined) throw new Error('no sheet');
      const width = rows[headerRow]?.length ?? 0;
      utils.sheet_add_aoa(sheet, [['Eigen aantekening'], ['nagevraagd']], { origin: { r: headerRow, c: width } });
    });
    const view = await plan(region, edited);
    expect(view.items.map(({ title, was, theirs, group }) => [title, was, theirs, group])).toEqual([
      ['Venlo, asielzoekers, gerealiseerd', '92', '95', 'own'],
    ]);
    expect(view.notes.map(({ code }) => code)).toContain('own-column');
  });

  it('with a cell that cannot be read says which, and takes the rest', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const edited = editInExcel(sent, mail.path('bad.xlsx'), (book) => {
      rowWith(book, 'Realisaties', [92]).set('Aantal', 'medio 2027');
      rowWith(book, 'Realisaties', [120]).set('Aantal', 130);
    });
    const view = await plan(region, edited);
    expect(view.notes.filter(({ level }) => level === 'error')).toMatchObject([
      { code: 'not-a-number', found: 'medio 2027', sheet: 'Realisaties' },
    ]);
    apply(region, view);
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([92, 130]);
  });

  it('read at two places is the same edit: no conflict when they meet', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const edited = fillIn(sent, mail.path('edited.xlsx'), 95);
    const venloCopy = await join_(sent, venlo);
    await readAndApply(region, edited);
    await readAndApply(venloCopy, edited);
    const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    expect(view).toMatchObject({ isEmpty: true });
  });
});

describe('the same edits read at two places', () => {
  /** Everybody has the whole region, so that equal dossiers are equal dumps. */
  async function sentToAll() {
    const mail = mailbox();
    const region = supportTeam();
    type(region, typed(quota(), 441), typed(realisation(), 92), typed(planned, 120));
    const sent = await send(region, mail, 'region', venlo);
    return { mail, region, venloCopy: await join_(sent, venlo), sent };
  }

  it('from one file, renamed at one of them, on other days: the dumps are equal, labels included', async () => {
    const { mail, region, venloCopy, sent } = await sentToAll();
    const edited = fillIn(sent, mail.path('edited.xlsx'), 95);
    copyFileSync(edited, mail.path('van de collega (1).xlsx'));
    await readAndApply(region, edited, takeAll);
    type(venloCopy, typed(quota('GM0984'), 1));
    type(region, typed(quota('GM0984'), 1));
    await readAndApply(venloCopy, mail.path('van de collega (1).xlsx'), takeAll);
    const labels = (text: string) => text.match(/"origin":"excel"[^}]*/g);
    expect(labels(dump(venloCopy))).toEqual(labels(dump(region)));
    expect(dump(region)).not.toMatch(/edited\.xlsx|collega/);
  });

  it('from two savings of the same workbook, read in another order: the dumps are equal after one exchange', async () => {
    const { mail, region, venloCopy, sent } = await sentToAll();
    const saved = (path: string, at: string, put: number) =>
      editInExcel(sent, path, (book) => {
        const { set } = rowWith(book, 'Realisaties', [92]);
        set('Aantal', 95);
        if (put > 0) rowWith(book, 'Realisaties', [120]).set('Aantal', put);
        book.Props = { ...book.Props, ModifiedDate: new Date(at) };
      });
    const first = saved(mail.path('first.xlsx'), '2026-11-20T09:00:00Z', 0);
    const second = saved(mail.path('second.xlsx'), '2026-11-21T09:00:00Z', 130);
    await readAndApply(region, first, takeAll);
    await readAndApply(venloCopy, second, takeAll);
    apply(region, await plan(region, await send(venloCopy, mail, 'region', null)), takeAll);
    apply(venloCopy, await plan(venloCopy, await send(region, mail, 'region', null)), takeAll);
    expect(dump(venloCopy)).toBe(dump(region));
  });
});

describe('two edited copies of one export', () => {
  async function twoCopies(second: [number, number?]) {
    const { mail, region, sent } = await sentToVenlo();
    const first = fillIn(sent, mail.path('first.xlsx'), 95, 130);
    const later = fillIn(sent, mail.path('second.xlsx'), ...second);
    await readAndApply(region, first);
    return { mail, region, sent, view: await plan(region, later) };
  }

  it('the corrected one replaces the earlier, cells put back included', async () => {
    const { region, view } = await twoCopies([96]);
    expect(view.copies).toMatchObject({ earlierFile: 'first.xlsx', proposed: 'replaces' });
    expect(view.copies?.differing.map(({ earlier, later }) => `${earlier} ${later}`).sort()).toEqual([
      '130 120',
      '95 96',
    ]);
    apply(region, view, takeAll, { relation: 'replaces' });
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([96, 120]);
    expect(exchangeOverview(region).conflicts).toBe(0);
  });

  it('the earlier one is newer: it stays', async () => {
    const { region, view } = await twoCopies([96]);
    apply(region, view, () => take, { relation: 'earlier-is-newer' });
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([95, 130]);
    expect(exchangeOverview(region).conflicts).toBe(0);
  });

  it('both hold: what both filled in is a conflict, the rest of both stands', async () => {
    const { region, view } = await twoCopies([96]);
    apply(region, view, () => take, { relation: 'both' });
    expect(totalOf(region, planned)).toBe(130);
    expect(exchangeOverview(region).conflicts).toBe(1);
  });

  it('a copy in which a number was only put back is asked about too, and the answer counts as taken', async () => {
    const { region, view } = await twoCopies([95]);
    expect(view).toMatchObject({ isEmpty: false, items: [], copies: { proposed: 'earlier-is-newer' } });
    expect(apply(region, view, takeAll, { relation: 'replaces' }).taken).toBe(1);
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([95, 120]);
  });

  it('the export itself, read after a copy that was filled in, is nothing to ask about', async () => {
    const { mail, region, sent } = await sentToVenlo();
    await readAndApply(region, fillIn(sent, mail.path('first.xlsx'), 95));
    expect(await plan(region, sent)).toMatchObject({ isEmpty: true, copies: null });
  });

  it('both read before either was taken: the second is asked about when its turn comes', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const first = fillIn(sent, mail.path('first.xlsx'), 95);
    const second = editInExcel(sent, mail.path('second.xlsx'), (book) =>
      rowWith(book, 'Realisaties', [120]).set('Aantal', 130),
    );
    const views = [await plan(region, first), await plan(region, second)];
    const [one, other] = views;
    if (one === undefined || other === undefined) throw new Error('two plans');
    apply(region, one);
    const choices = Object.fromEntries(other.items.map((item) => [item.id, item.proposed]));
    expect(applyImport(region, { planId: other.planId, choices, relation: null }).kind).toBe('changed');
    expect((await plan(region, second)).copies).toMatchObject({ earlierFile: 'first.xlsx', proposed: 'both' });
  });

  it('is asked before anything can be taken', async () => {
    const { region, view } = await twoCopies([96]);
    const before = dump(region);
    expect(() => apply(region, view, takeAll)).toThrow('choose-relation');
    expect(dump(region)).toBe(before);
  });

  it('filled in by two people in different cells is proposed as both', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const first = fillIn(sent, mail.path('first.xlsx'), 95);
    const second = editInExcel(sent, mail.path('second.xlsx'), (book) =>
      rowWith(book, 'Realisaties', [120]).set('Aantal', 130),
    );
    await readAndApply(region, first);
    const view = await plan(region, second);
    expect(view.copies?.proposed).toBe('both');
    apply(region, view, takeAll, { relation: 'both' });
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([95, 130]);
  });
});

describe('a workbook without its hidden sheets', () => {
  const withoutBasis = (sent: string, to: string, total: number) =>
    editInExcel(sent, to, (book) => {
      rowWith(book, 'Realisaties', [92]).set('Aantal', total);
      const hidden = book.SheetNames.find((name) => name.toLowerCase().includes('basis'));
      if (hidden === undefined) throw new Error(`no basis among ${book.SheetNames.join(', ')}`);
      book.SheetNames.splice(book.SheetNames.indexOf(hidden), 1);
      delete book.Sheets[hidden];
      book.Workbook?.Sheets?.splice(0);
    });

  it('is compared with what this export sent, when we sent it', async () => {
    const { mail, region, sent } = await sentToVenlo();
    type(region, typed(realisation(), 93));
    const view = await plan(region, withoutBasis(sent, mail.path('bare.xlsx'), 95));
    expect(view.notes.map(({ code }) => code)).toContain('substitute-basis-journal');
    expect(view.items).toMatchObject([{ group: 'conflict', was: '92', ours: '93', theirs: '95' }]);
  });

  it('is compared with our own dossier otherwise, and nothing is proposed', async () => {
    const { mail, region, sent } = await sentToVenlo();
    const venloCopy = await join_(sent, venlo);
    const view = await plan(venloCopy, withoutBasis(sent, mail.path('bare.xlsx'), 95));
    expect(view.notes.map(({ code }) => code)).toContain('substitute-basis-local');
    expect(view.items).toMatchObject([{ theirs: '95', proposed: { kind: 'later' } }]);
    expect(totalOf(region, realisation())).toBe(92);
  });
});
