import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { recordHead } from '../../../../shared/domain/entities';
import { editInExcel, plan, regionAndVenlo, rowWith, send, typed, venlo } from './installation';

const housed = recordHead('realisation', {
  municipality: venlo,
  group: 'permit-holders',
  period: '2026-2',
  referenceDate: '2026-11-01',
  kind: 'realised',
  source: 'municipality',
});

it('permit holders are "gehuisvest" in the workbook and in the review, and the word is read as the same figure', async () => {
  const { mail, region, venloCopy } = await regionAndVenlo(typed(housed, 41));
  const sent = await send(venloCopy, mail, 'municipality', 'PV31');
  const sheet = read(readFileSync(sent)).Sheets.Realisaties;
  const rows = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1 });
  expect(rows.find((row) => row.includes(41))).toContain('gehuisvest');
  expect(await plan(region, sent)).toMatchObject({ isEmpty: true });

  const edited = editInExcel(sent, mail.path('edited.xlsx'), (book) => {
    const row = rowWith(book, 'Realisaties', [41]);
    row.set('Aantal', 43);
    row.set('Soort getal', 'gerealiseerd');
  });
  const { items } = await plan(region, edited);
  expect(items.map(({ title, ours, theirs }) => [title, ours, theirs])).toEqual([
    ['Venlo, statushouders, gehuisvest', '41', '43'],
  ]);
});
