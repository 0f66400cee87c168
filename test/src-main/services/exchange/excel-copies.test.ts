import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';
import { applyImport } from '../../../../src-main/services/exchange/apply-import';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import type { Session } from '../../../../src-main/services/session';
import {
  type Answer,
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
    expect(view.copies).toMatchObject([{ earlierFile: 'first.xlsx', proposed: 'replaces' }]);
    expect(view.copies[0]?.differing.map(({ earlier, later }) => `${earlier} ${later}`).sort()).toEqual([
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
    expect(view).toMatchObject({ isEmpty: false, items: [], copies: [{ proposed: 'earlier-is-newer' }] });
    expect(apply(region, view, takeAll, { relation: 'replaces' }).taken).toBe(1);
    expect([totalOf(region, realisation()), totalOf(region, planned)]).toEqual([95, 120]);
  });

  it('the export itself, read after a copy that was filled in, is nothing to ask about', async () => {
    const { mail, region, sent } = await sentToVenlo();
    await readAndApply(region, fillIn(sent, mail.path('first.xlsx'), 95));
    expect(await plan(region, sent)).toMatchObject({ isEmpty: true, copies: [] });
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
    expect(applyImport(region, { planId: other.planId, choices }).kind).toBe('changed');
    expect((await plan(region, second)).copies).toMatchObject([{ earlierFile: 'first.xlsx', proposed: 'both' }]);
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
    expect(view.copies[0]?.proposed).toBe('both');
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

describe('three edited copies of one export', () => {
  const set = (sent: string, to: string, cells: readonly (readonly [number, number])[]) =>
    editInExcel(sent, to, (book) => {
      for (const [was, total] of cells) rowWith(book, 'Realisaties', [was]).set('Aantal', total);
    });

  /** Each cell is `[what the export says, what the copy says]`; the first two are read, with this answer on the second. */
  async function read(answer: Answer, ...copies: (readonly (readonly [number, number])[])[]) {
    const { mail, region, sent } = await sentToVenlo();
    const files = copies.map((cells, index) => set(sent, mail.path(`copy-${index + 1}.xlsx`), cells));
    const [first = '', second = '', third = ''] = files;
    await readAndApply(region, first, takeAll);
    const { importId } = apply(region, await plan(region, second), takeAll, { relation: answer });
    return { region, importId, third, view: await plan(region, third) };
  }

  const now = (region: Session) => [totalOf(region, realisation()), totalOf(region, planned)];
  const earlierFiles = ({ copies }: PlanView) => copies.map(({ earlierFile }) => earlierFile);

  it('where both earlier ones hold, the third is compared with each of them', async () => {
    const { region, view } = await read('both', [[92, 95]], [[120, 130]], [[92, 96]]);
    expect(view.copies.map(({ earlierFile, proposed }) => [earlierFile, proposed])).toEqual([
      ['copy-2.xlsx', 'both'],
      ['copy-1.xlsx', 'replaces'],
    ]);
    expect(() => apply(region, view, takeAll)).toThrow('choose-relation');
    apply(region, view, takeAll, {
      relation: ({ earlierFile }) => (earlierFile === 'copy-1.xlsx' ? 'replaces' : 'both'),
    });
    expect(now(region)).toEqual([96, 130]);
    expect(exchangeOverview(region).conflicts).toBe(0);
  });

  it('a copy that another one replaced is not asked about again', async () => {
    const { region, view } = await read('replaces', [[92, 95]], [[92, 96]], [[92, 97]]);
    expect(earlierFiles(view)).toEqual(['copy-2.xlsx']);
    apply(region, view, takeAll, { relation: 'replaces' });
    expect(now(region)).toEqual([97, 120]);
  });

  it('nor is the one read second, when the first was said to be newer', async () => {
    const { view } = await read('earlier-is-newer', [[92, 95]], [[120, 130]], [[92, 97]]);
    expect(earlierFiles(view)).toEqual(['copy-1.xlsx']);
  });

  it('until the reading that said so is undone', async () => {
    const { region, importId, third } = await read('replaces', [[92, 95]], [[92, 96]], [[92, 97]]);
    undoImport(region, importId);
    const again = await plan(region, third);
    expect(earlierFiles(again)).toEqual(['copy-1.xlsx']);
  });

  it('a cell put back in the third goes back, also where a value was chosen between the first two', async () => {
    const { region, view } = await read('replaces', [[120, 130]], [[120, 140]], [[92, 96]]);
    expect(now(region)).toEqual([92, 140]);
    apply(region, view, takeAll, { relation: 'replaces' });
    expect(now(region)).toEqual([96, 120]);
    expect(exchangeOverview(region).conflicts).toBe(0);
  });

  it('a copy of which nothing counts any more is not asked about', async () => {
    const { mail, region, sent } = await sentToVenlo();
    await readAndApply(region, set(sent, mail.path('copy-1.xlsx'), [[92, 95]]), takeAll);
    type(region, typed(realisation(), 99));
    expect((await plan(region, set(sent, mail.path('copy-2.xlsx'), [[120, 130]]))).copies).toEqual([]);
  });

  it('what waits for a decision still counts', async () => {
    const { mail, region, sent } = await sentToVenlo();
    await readAndApply(region, set(sent, mail.path('copy-1.xlsx'), [[92, 95]]), () => ({ kind: 'later' }));
    expect(earlierFiles(await plan(region, set(sent, mail.path('copy-2.xlsx'), [[92, 96]])))).toEqual(['copy-1.xlsx']);
  });
});
