import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MatrixQuery } from '../../../../shared/ipc/schemas/figures';
import { planList } from '../../../../src-main/services/exchange/own-list';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { readImport } from '../../../../src-main/services/exchange/read-import';
import { writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import {
  apply,
  editInExcel,
  type Mail,
  plan,
  readHere,
  realisation,
  regionAndVenlo,
  rowWith,
  send,
  takeAll,
  type,
  typed,
  venlo,
} from './installation';

const query: MatrixQuery = { cycle: 'spreidingswet-2', halfYear: '2027-1', referenceDate: '2026-11-01' };

/** The share of amv typed beside a number that was there: 92 is the number, 15 the share. */
const doors: readonly [string, (region: Session, venloCopy: Session, mail: Mail) => Promise<void>][] = [
  [
    'in the column of amv in Opgaven',
    async (region) => {
      writeEdits(region, query, [{ area: venlo, column: 'asylum-seekers.realised.amv', text: '15' }]);
    },
  ],
  [
    'behind a slash in Opgaven',
    async (region) => {
      writeEdits(region, query, [{ area: venlo, column: 'asylum-seekers.realised.total', text: '92/15' }]);
    },
  ],
  [
    'in a cell of the workbook',
    async (region, venloCopy, mail) => {
      const sent = await send(venloCopy, mail, 'municipality', 'PV31');
      const edited = editInExcel(sent, mail.path('amv.xlsx'), (book) =>
        rowWith(book, 'Realisaties', [92]).set('Waarvan amv', 15),
      );
      apply(region, await plan(region, edited), takeAll);
    },
  ],
  [
    'as another value in the review',
    async (region, venloCopy, mail) => {
      type(venloCopy, typed(realisation(), 95));
      type(region, typed(realisation(), 92));
      const view = await plan(region, await send(venloCopy, mail, 'municipality', 'PV31'));
      apply(region, view, () => ({ kind: 'other', text: '92, waarvan 15 amv' }));
    },
  ],
  [
    'in a list of one’s own',
    async (region, _, mail) => {
      const path = mail.path('lijst.csv');
      writeFileSync(path, 'Gemeente;Aantal;Amv\r\nVenlo;92;15\r\n');
      await readImport(region, { token: 'list', name: 'lijst.csv', path }, () => undefined, readHere);
      const { planId } = planList(region, {
        fileToken: 'list',
        sheet: 'Sheet1',
        headerRow: 1,
        columns: ['municipality', 'total', 'amv'],
        entity: 'realisation',
        fixed: {
          group: 'asylum-seekers',
          period: 'spreidingswet-2',
          kind: 'realised',
          referenceDate: '2026-11-01',
          municipality: null,
        },
        sender: 'Gemeente Venlo',
      });
      apply(region, planViewOf(region, planId), takeAll);
    },
  ],
];

describe('a share of amv typed beside a number is the same value', () => {
  it.each(doors)('%s', async (_, edit) => {
    const { mail, region, venloCopy } = await regionAndVenlo(typed(realisation(), 92));
    await edit(region, venloCopy, mail);
    const values = region.sqlite
      .prepare('SELECT value FROM siblings WHERE record_id = ? AND register = ?')
      .pluck()
      .all(realisation().id, 'figures');
    expect(values).toEqual(['{"amv":15,"includesAmv":"yes","total":92}']);
  });
});
