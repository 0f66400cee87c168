import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/domain/canonical';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { parseFile } from '../../../src-main/excel/parse-file';
import { writeWorkbook } from '../../../src-main/excel/write-workbook';
import { editInLibreOffice, type LibreOfficeAction, type SheetFormat } from '../../helpers/libreoffice';
import { agreementRecords, consentHead, transferHead, transferIds } from '../../shared/workbook/example-agreements';
import {
  countingIds,
  exampleExport,
  exampleRecords,
  quotaHead,
  realisationHead,
} from '../../shared/workbook/example-export';
import { layer1, layer3, layerOf, linde, placeRecords, yesOfVenray } from '../../shared/workbook/example-places';

async function edited(
  actions: readonly LibreOfficeAction[],
  formats: readonly SheetFormat[] = ['xlsx'],
  data = exampleExport(),
): Promise<InterpretedWorkbook> {
  const bytes = await writeWorkbook(buildWorkbook(data, countingIds()));
  const saved = await editInLibreOffice(bytes, actions, formats);
  const read = await parseFile(saved, 'venlo.xlsx');
  const result = interpretWorkbook(read);
  if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
  return result;
}

const editsOf = (result: InterpretedWorkbook) =>
  [...result.edits.entries()].map(([key, { value }]) => [key, value]).sort();

describe('a workbook that went through LibreOffice', () => {
  it('has no edits when it was only opened and saved', async () => {
    const result = await edited([]);
    expect(editsOf(result)).toEqual([]);
    expect(result.notes).toEqual([]);
    expect(result.problems).toEqual([]);
    expect(result.unchangedRows).toBe(7);
    expect(result.records).toHaveLength(exampleRecords.length);
    expect(result.basis).toBe('file');
    expect(result.received).toHaveLength(2);
  });

  it('has no edits after a trip through .ods, nor read as .ods itself', async () => {
    expect(editsOf(await edited([], ['ods', 'xlsx']))).toEqual([]);
    const asOds = await edited([], ['ods']);
    expect(editsOf(asOds)).toEqual([]);
    expect(asOds.problems).toEqual([]);
    expect(asOds.unchangedRows).toBe(7);
  });

  it('has no edits read as old .xls', async () => {
    const result = await edited([], ['xls']);
    expect(editsOf(result)).toEqual([]);
    expect(result.unchangedRows).toBe(7);
  });

  it('shows exactly the edits after sorting, an own column and a copied row', async () => {
    const result = await edited([
      { do: 'set', sheet: 'Realisaties', cell: 'J2', value: 19 },
      { do: 'set', sheet: 'Opgaven', cell: 'H3', value: 50 },
      { do: 'copy-row', sheet: 'Realisaties', row: 4, to: 6 },
      { do: 'sort', sheet: 'Realisaties', header: 'Aantal', ascending: false, untilRow: 5 },
      { do: 'insert-column', sheet: 'Realisaties', before: 'Aantal', header: 'Mijn aantekening' },
    ]);
    expect(editsOf(result)).toEqual(
      [
        [`${realisationHead('GM0983', '2026-04-01').id}/figures`, '{"amv":null,"includesAmv":"unknown","total":19}'],
        [`${quotaHead('GM0983').id}/figures`, '{"amv":null,"includesAmv":"unknown","total":50}'],
      ].sort(),
    );
    expect(result.problems).toEqual([]);
    expect(result.notes.map(({ code }) => code).sort()).toEqual(['copied-row-ignored', 'own-column']);
  });

  it('reads a moved column by its header', async () => {
    const result = await edited([
      { do: 'set', sheet: 'Realisaties', cell: 'J2', value: 19 },
      { do: 'move-column', sheet: 'Realisaties', header: 'Peildatum' },
    ]);
    expect(editsOf(result)).toHaveLength(1);
    expect(result.notes).toEqual([]);
  });

  it('reads rows by what they say when only the visible columns were sorted', async () => {
    const result = await edited([
      { do: 'sort', sheet: 'Realisaties', header: 'Aantal', ascending: false, fromColumn: 2, untilRow: 4 },
      { do: 'set', sheet: 'Realisaties', cell: 'J2', value: 24 },
    ]);
    expect(editsOf(result)).toEqual([
      [`${realisationHead('GM0983', '2026-06-01').id}/figures`, '{"amv":null,"includesAmv":"unknown","total":24}'],
    ]);
    expect(result.notes.map(({ code }) => code)).toEqual(['sorted-without-ids']);
  });

  it('does not delete a record whose row was removed, and says so', async () => {
    const result = await edited([{ do: 'delete-row', sheet: 'Realisaties', row: 3 }]);
    expect(editsOf(result)).toEqual([]);
    expect(result.notes.map(({ code }) => code)).toEqual(['row-gone']);
    expect(result.records).toHaveLength(exampleRecords.length);
  });
});

describe('facilities, layers and shares that went through LibreOffice', () => {
  const data = exampleExport({ addressee: 'GM0984', addresseeName: 'Venray' }, [...exampleRecords, ...placeRecords]);

  it('have no edits when the file was only saved, as .xlsx, .ods or .xls', async () => {
    for (const formats of [['xlsx'], ['ods', 'xlsx'], ['ods'], ['xls']] as const) {
      const result = await edited([], formats, data);
      expect(editsOf(result)).toEqual([]);
      expect([...result.problems, ...result.notes]).toEqual([]);
      expect(result.unchangedRows).toBe(13);
    }
  });

  it('show exactly the edits after sorting, moving columns, an own column and a copied row that was changed', async () => {
    const result = await edited(
      [
        { do: 'set', sheet: 'Locaties', cell: 'H2', value: 45_000 },
        { do: 'set', sheet: 'Aandelen', cell: 'H2', value: 30 },
        { do: 'copy-row', sheet: 'Plekken', row: 4, to: 5 },
        { do: 'set', sheet: 'Plekken', cell: 'F5', value: 15 },
        { do: 'sort', sheet: 'Plekken', header: 'Plaatsen', ascending: false, untilRow: 4 },
        { do: 'move-column', sheet: 'Plekken', header: 'Doelgroep' },
        { do: 'move-column', sheet: 'Locaties', header: 'Gemeente' },
        { do: 'insert-column', sheet: 'Plekken', before: 'Plaatsen', header: 'Van ons' },
      ],
      ['ods', 'xlsx'],
      data,
    );
    expect(result.problems).toEqual([]);
    expect(result.notes.map(({ code }) => code).sort()).toEqual(['copied-row-own', 'own-column']);
    const known = [`${linde.id}/term`, `${yesOfVenray.id}/confirmed`];
    const byKey = new Map(editsOf(result).map(([key, value]) => [key ?? '', value]));
    expect(byKey.get(`${linde.id}/term`)).toBe('{"from":"2023-03-15","until":"2034-12-31"}');
    expect(byKey.get(`${yesOfVenray.id}/confirmed`)).toBe('{"amv":null,"total":30}');
    const others = [...byKey].filter(([key]) => !known.includes(key));
    expect(others.map(([, value]) => value).sort()).toEqual([
      '"Nog in onderzoek"',
      JSON.stringify({
        amv: null,
        certainty: 'soft',
        from: '2027-05-01',
        group: 'asylum-seekers',
        total: 15,
        until: null,
      }),
    ]);
    expect(others.every(([key]) => !key.startsWith(layer3.id) && !key.startsWith(layer1.id))).toBe(true);
  });

  it('are read by what they say when only the visible columns were sorted', async () => {
    const result = await edited(
      [
        { do: 'sort', sheet: 'Plekken', header: 'Plaatsen', ascending: false, fromColumn: 2, untilRow: 3 },
        { do: 'set', sheet: 'Plekken', cell: 'F2', value: 90 },
      ],
      ['xlsx'],
      data,
    );
    expect(result.problems).toEqual([]);
    expect(result.notes.map(({ code }) => code)).toEqual(['sorted-without-ids']);
    expect(editsOf(result)).toEqual([[`${layer1.id}/layer`, canonical(layerOf(90, '2025-01-01', '2034-12-31'))]]);
  });
});

describe('agreements, transfers and consents that went through LibreOffice', () => {
  const data = exampleExport({}, agreementRecords);

  it('have no edits after .ods, .xls and .xlsx', async () => {
    const result = await edited([], ['ods', 'xls', 'xlsx'], data);
    expect(editsOf(result)).toEqual([]);
    expect([...result.problems, ...result.notes]).toEqual([]);
    expect(result.unchangedRows).toBe(5);
    expect(result.records).toHaveLength(agreementRecords.length);
  });

  it('show exactly what was filled in, after sorting only what is visible and moving columns', async () => {
    const actions: readonly LibreOfficeAction[] = [
      { do: 'set', sheet: 'Instemmingen', cell: 'H2', value: 'besloten' },
      { do: 'set', sheet: 'Instemmingen', cell: 'I2', value: '24-11-2026' },
      { do: 'sort', sheet: 'Instemmingen', header: 'Instemming van', ascending: false, fromColumn: 2, untilRow: 2 },
      { do: 'move-column', sheet: 'Instemmingen', header: 'College' },
      { do: 'set', sheet: 'Overnames', cell: 'J2', value: 38 },
      { do: 'insert-column', sheet: 'Overnames', before: 'Aantal', header: 'Eigen berekening' },
      { do: 'sort', sheet: 'Overnames', header: 'Aantal', fromColumn: 0, untilRow: 2 },
    ];
    const result = await edited(actions, ['xlsx'], data);
    expect(result.problems).toEqual([]);
    const edits = Object.fromEntries(editsOf(result));
    expect(Object.keys(edits)).toHaveLength(2);
    expect([...result.edits.values()].map(({ ref }) => ref)).toEqual(
      expect.arrayContaining([
        { recordId: consentHead('GM0983').id, register: 'college' },
        { recordId: transferHead(transferIds[0]).id, register: 'line' },
      ]),
    );
  });
});
