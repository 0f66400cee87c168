import { describe, expect, it } from 'vitest';
import { recordHead } from '../../../shared/domain/entities';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportData } from '../../../shared/workbook/export-data';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { InterpretContext, InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { asRead, type EditableWorkbook, setCell, sheetOf } from './as-read';
import {
  conflict,
  countingIds,
  exampleExport,
  exampleRecords,
  figures,
  quotaHead,
  realisationHead,
  record,
  state,
} from './example-export';

const made = (data: ExportData = exampleExport()) => asRead(buildWorkbook(data, countingIds()));

function interpret(workbook: EditableWorkbook, more: Partial<InterpretContext> = {}): InterpretedWorkbook {
  const result = interpretWorkbook(workbook, more);
  if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
  return result;
}

const edits = (result: InterpretedWorkbook) =>
  Object.fromEntries([...result.edits].map(([key, { value }]) => [key, value]));
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const quotaOf = (total: number) => `{"amv":null,"includesAmv":"unknown","total":${total}}`;
/** Row of Venlo on the sheet Opgaven: region first. */
const VENLO = 2;

describe('an edited cell', () => {
  it('is a write on top of the basis in the same file, the same at every place that reads it', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Aantal', 50);
    const first = interpret(workbook);
    const again = interpret(structuredClone(workbook));
    const { id } = quotaHead('GM0983');
    expect(edits(first)).toEqual({ [`${id}/figures`]: quotaOf(50) });
    const register = first.records
      .find((each) => each.id === id)
      ?.registers.find((each) => each.register === 'figures');
    const dots = (result: InterpretedWorkbook) =>
      result.records.flatMap((each) =>
        each.registers.map(({ state: { siblings, context: seen } }) => [siblings.map(({ dot }) => dot), seen]),
      );
    expect(register?.isEdited).toBe(true);
    expect(register?.place).toEqual({ sheet: 'Opgaven', cell: 'H3' });
    expect(register?.basis?.siblings[0]?.value).toBe(quotaOf(44));
    expect(register?.state.siblings[0]?.dot.site).toMatch(/^GM0983-x-e0a1b2c3-[0-9a-f]{16}$/);
    expect(register?.state.siblings[0]?.dot.counter).toBe(4);
    expect(register?.state.siblings[0]?.label).toMatchObject({
      party: 'GM0983',
      origin: 'excel',
      at: '2026-11-05T10:00:00.000Z',
      detail: 'Opgaven, H3',
    });
    expect(dots(again)).toEqual(dots(first));
    expect(again.records).toEqual(first.records);
  });

  it('of a file that does not say when it was saved is dated with the export, not with the reading', () => {
    const saved = made();
    const workbook = { ...saved, properties: { ...saved.properties, savedAt: null } };
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Aantal', 50);
    const result = interpret(workbook);
    const edited = result.records.flatMap(({ registers }) => registers.filter(({ isEdited }) => isEdited));
    expect(edited.map(({ state }) => state.siblings[0]?.label.at)).toEqual([result.manifest.at]);
  });

  it('of one register leaves the other registers of the row as they came', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Bron', 'Brief van 5 november');
    expect(edits(interpret(workbook))).toEqual({ [`${quotaHead('GM0983').id}/source`]: '"Brief van 5 november"' });
  });

  it('that says the same in other words is no edit', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Opgaven');
    setCell(sheet, VENLO, 'Aantal', ' 44,0 ');
    setCell(sheet, VENLO, 'Peildatum', '01/01/2026');
    setCell(sheet, VENLO, 'Zekerheid', 'Certain');
    setCell(sheet, VENLO, 'Toelichting', '= geen formule\r\nmet een tweede regel ');
    setCell(sheet, 1, 'Aantal', '5.662');
    setCell(sheet, 1, 'Aantal is inclusief amv', true);
    setCell(sheet, VENLO, 'Gemeente of gebied', 'venlo');
    expect(edits(interpret(workbook))).toEqual({});
  });

  it('that is emptied is empty, and a missing column changes nothing', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Opgaven');
    setCell(sheet, VENLO, 'Bron', null);
    expect(edits(interpret(workbook))).toEqual({ [`${quotaHead('GM0983').id}/source`]: 'null' });
    const column = sheet[0]?.indexOf('Bron') ?? -1;
    for (const row of sheet) row.splice(column, 1);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(codes(result.notes)).toEqual(['missing-column']);
  });

  it('with "circa" is a number that is approximate', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Aantal', 'circa 50');
    const { id } = quotaHead('GM0983');
    expect(edits(interpret(workbook))).toEqual({
      [`${id}/figures`]: quotaOf(50),
      [`${id}/certainty`]: '"approximate"',
    });
  });

  it('of a value in conflict is a write that has seen both', () => {
    const head = quotaHead('GM0983');
    const both = {
      ...record(head, {}),
      registers: [{ register: 'figures', state: conflict(figures(40), figures(44)) }],
    };
    const workbook = made(exampleExport({}, [...exampleRecords.filter(({ id }) => id !== head.id), both]));
    const sheet = sheetOf(workbook, 'Opgaven');
    expect(sheet[VENLO]?.[sheet[0]?.indexOf('Let op') ?? -1]).toBe('strijdig: 40 (Venlo), 44 (Limburg)');
    expect(edits(interpret(workbook))).toEqual({});
    setCell(sheet, VENLO, 'Aantal', 42);
    const after = interpret(workbook).records.find(({ id }) => id === head.id)?.registers[0]?.state;
    expect(after?.siblings).toHaveLength(1);
    expect(Object.values(after?.context ?? {})).toHaveLength(3);
  });

  it('in the remark column is a remark of the addressee', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Opmerking', 'Klopt niet met de brief');
    const remark = recordHead('remark', { record: quotaHead('GM0983').id, register: '', party: 'GM0983' });
    const result = interpret(workbook);
    expect(edits(result)).toEqual({ [`${remark.id}/text`]: '"Klopt niet met de brief"' });
    expect(result.records.find(({ id }) => id === remark.id)?.entity).toBe('remark');
    const unaddressed = made(exampleExport({ addressee: '-' }));
    setCell(sheetOf(unaddressed, 'Opgaven'), VENLO, 'Opmerking', 'Klopt niet');
    expect(codes(interpret(unaddressed).problems)).toEqual(['no-remark-party']);
  });
});

describe('what cannot be read', () => {
  it('is collected with sheet, cell and the text that was found; nothing is guessed', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Opgaven');
    setCell(sheet, VENLO, 'Aantal', 'veel');
    setCell(sheet, VENLO, 'Peildatum', 'medio 2027');
    setCell(sheet, VENLO + 1, 'Aantal', 1.5);
    setCell(sheet, VENLO + 1, 'Zekerheid', 'misschien');
    setCell(sheet, 1, 'Waarvan amv', -3);
    setCell(sheet, 1, 'Bron', { error: '#REF!' });
    const result = interpret(workbook);
    expect(result.problems.map(({ code, cell, found }) => [code, cell, found]).sort()).toEqual(
      [
        ['not-a-number', 'H3', 'veel'],
        ['not-a-date', 'K3', 'medio 2027'],
        ['not-whole', 'H4', '1.5'],
        ['unknown-choice', 'L4', 'misschien'],
        ['negative', 'I2', '-3'],
        ['cell-error', 'M2', '#REF!'],
      ].sort(),
    );
    expect(edits(result)).toEqual({});
  });

  it('in a key column leaves the whole row unread', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Gemeente of gebied', 'Venloo');
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Aantal', 50);
    const result = interpret(workbook);
    expect(codes(result.problems)).toEqual(['unknown-area']);
    expect(edits(result)).toEqual({});
    expect(result.notes).toEqual([]);
  });
});

describe('rows', () => {
  const fillIn = (workbook: EditableWorkbook, row: number) => {
    const sheet = sheetOf(workbook, 'Realisaties');
    const cells: Record<string, string | number> = {
      Gemeente: 'Beek (L.)',
      Doelgroep: 'statushouders',
      'Ronde of halfjaar': '2026-1',
      'Soort getal': 'gehuisvest',
      Peildatum: '1 juli 2026',
      'Geteld door': 'gemeente',
      Aantal: 12,
    };
    for (const [header, value] of Object.entries(cells)) setCell(sheet, row, header, value);
  };

  it('that were spare and are filled in are one record, however often they are mailed', () => {
    const [one, other] = [made(), made(exampleExport({ exportId: 'ander-1' }))];
    fillIn(one, 5);
    fillIn(other, 9);
    const { id } = realisationHead('GM0888', '2026-07-01');
    expect(edits(interpret(one))).toEqual({ [`${id}/figures`]: quotaOf(12) });
    expect(edits(interpret(other))).toEqual({ [`${id}/figures`]: quotaOf(12) });
    expect(interpret(one).records.find((each) => each.id === id)?.registers[0]?.basis).toBeNull();
  });

  it('that miss a key are a problem, not a record', () => {
    const workbook = made();
    fillIn(workbook, 5);
    setCell(sheetOf(workbook, 'Realisaties'), 5, 'Peildatum', null);
    expect(codes(interpret(workbook).problems)).toEqual(['key-empty']);
  });

  it('that were copied and are equal count once', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Realisaties');
    sheet[6] = [...(sheet[2] ?? [])];
    const result = interpret(workbook);
    expect(result.notes).toMatchObject([{ code: 'copied-row-ignored', values: { row: 7, other: 3 } }]);
    expect(edits(result)).toEqual({});
  });

  it('that were copied and then differ: the one as exported counts, the other is told', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Realisaties');
    sheet[6] = [...(sheet[2] ?? [])];
    setCell(sheet, 6, 'Aantal', 99);
    const result = interpret(workbook);
    expect(result.problems).toMatchObject([{ code: 'doubled-row', values: { row: 7, other: 3 } }]);
    expect(edits(result)).toEqual({});
    setCell(sheet, 2, 'Aantal', 98);
    const ambiguous = interpret(workbook);
    expect(ambiguous.problems).toMatchObject([{ code: 'ambiguous-row', values: { rows: '3, 7' } }]);
    expect(edits(ambiguous)).toEqual({});
  });

  it('whose key was changed are another record, and the first stays', () => {
    const workbook = made();
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Gemeente of gebied', 'Beek');
    const result = interpret(workbook);
    expect(result.notes).toMatchObject([
      {
        code: 'key-changed',
        values: {
          was: 'Venlo, Statushouders, 1e halfjaar 2026, netto',
          now: 'Beek, Statushouders, 1e halfjaar 2026, netto',
        },
      },
    ]);
    expect(edits(result)[`${quotaHead('GM0888').id}/figures`]).toBe(quotaOf(44));
    expect(result.records.map(({ id }) => id)).toContain(quotaHead('GM0983').id);
  });

  it('that were copied for another municipality are new', () => {
    const workbook = made();
    const sheet = sheetOf(workbook, 'Opgaven');
    sheet[5] = [...(sheet[VENLO] ?? [])];
    setCell(sheet, 5, 'Gemeente of gebied', 'GM0888');
    const result = interpret(workbook);
    expect(codes(result.notes)).toEqual(['copied-row-new']);
    expect(Object.keys(edits(result)).every((key) => key.startsWith(quotaHead('GM0888').id))).toBe(true);
  });

  it('that are gone are told and not deleted', () => {
    const workbook = made();
    sheetOf(workbook, 'Realisaties').splice(1, 2);
    const result = interpret(workbook);
    expect(result.notes).toMatchObject([{ code: 'rows-gone', values: { count: 2 } }]);
    expect(result.records).toHaveLength(exampleRecords.length);
    expect(edits(result)).toEqual({});
  });

  it('of a deleted record come back when somebody fills them in again', () => {
    const head = realisationHead('GM0888', '2026-07-01');
    const deleted = record(head, { figures: figures(10), deleted: true });
    const workbook = made(exampleExport({}, [...exampleRecords, deleted]));
    expect(sheetOf(workbook, 'Realisaties').flat()).not.toContain(head.id);
    fillIn(workbook, 5);
    expect(edits(interpret(workbook))).toEqual({
      [`${head.id}/figures`]: quotaOf(12),
      [`${head.id}/deleted`]: 'false',
    });
  });
});

describe('the workbook as a whole', () => {
  it('from nowhere is foreign; of a newer major version, of two files, or with a copied sheet it is refused', () => {
    expect(
      interpretWorkbook({ ...made(), sheets: [], names: {}, properties: { savedAt: null, savedBy: null, custom: {} } })
        .kind,
    ).toBe('foreign');
    const newer = made();
    for (const row of sheetOf(newer, '_manifest')) if (row[0] === 'format') row[1] = '2.0';
    expect(interpretWorkbook(newer)).toMatchObject({ kind: 'refused', code: 'newer-version' });
    const mixed = made();
    for (const row of sheetOf(mixed, '_manifest')) if (row[0] === 'exportId') row[1] = 'ander-1';
    expect(interpretWorkbook(mixed)).toMatchObject({ kind: 'refused', code: 'mixed-files' });
    const foreignSheet = made();
    const other = sheetOf(made(exampleExport({ exportId: 'ander-1' })), 'Opgaven');
    foreignSheet.sheets.splice(1, 1, { name: 'Opgaven', visibility: 'visible', rows: other });
    expect(interpretWorkbook(foreignSheet)).toMatchObject({ kind: 'refused', code: 'mixed-files' });
    const copied = made();
    copied.sheets.push({ name: 'Opgaven (2)', visibility: 'visible', rows: sheetOf(copied, 'Opgaven') });
    expect(interpretWorkbook(copied)).toMatchObject({
      kind: 'refused',
      code: 'doubled-sheet',
      values: { first: 'Opgaven', second: 'Opgaven (2)' },
    });
  });

  it('is known by each of its four carriers alone', () => {
    const only = (keep: 'sheet' | 'properties' | 'names' | 'info'): EditableWorkbook => {
      const workbook = made();
      const sheets = workbook.sheets.filter(
        ({ name }) => (keep === 'sheet' || name !== '_manifest') && (keep === 'info' || name !== 'Info'),
      );
      return {
        ...workbook,
        sheets,
        names: keep === 'names' ? workbook.names : {},
        properties: { ...workbook.properties, custom: keep === 'properties' ? workbook.properties.custom : {} },
      };
    };
    for (const carrier of ['sheet', 'properties', 'names', 'info'] as const) {
      const result = interpret(only(carrier));
      expect(result.manifest).toMatchObject({ exportId: 'e0a1b2c3', addressee: 'GM0983', addresseeName: 'Venlo' });
      expect(edits(result)).toEqual({});
    }
  });

  it('without its id columns is read by its key columns', () => {
    const workbook = made();
    for (const name of ['Opgaven', 'Realisaties']) for (const row of sheetOf(workbook, name)) row.splice(0, 2);
    setCell(sheetOf(workbook, 'Opgaven'), VENLO, 'Aantal', 50);
    expect(edits(interpret(workbook))).toEqual({ [`${quotaHead('GM0983').id}/figures`]: quotaOf(50) });
  });

  it('with a damaged or missing basis asks for another, and then compares with that', () => {
    const damaged = made();
    const cells = sheetOf(damaged, '_basis');
    cells[0] = [String(cells[0]?.[0]).replace('Venlo', 'Venlo2')];
    expect(interpretWorkbook(damaged)).toMatchObject({ kind: 'basis-needed', why: 'damaged' });
    const missing = { ...made(), sheets: made().sheets.filter(({ name }) => name !== '_basis') };
    expect(interpretWorkbook(missing)).toMatchObject({ kind: 'basis-needed', why: 'missing' });
    setCell(sheetOf(missing, 'Opgaven'), VENLO, 'Aantal', 50);
    const journal = interpret(missing, { substitute: { source: 'journal', records: exampleRecords } });
    expect(edits(journal)).toEqual({ [`${quotaHead('GM0983').id}/figures`]: quotaOf(50) });
    expect(journal).toMatchObject({ basis: 'journal', notes: [{ code: 'substitute-basis-journal' }] });
  });

  it('compared with local data, a row that nobody touched since the export is no edit', () => {
    const missing = { ...made(), sheets: made().sheets.filter(({ name }) => name !== '_basis') };
    setCell(sheetOf(missing, 'Opgaven'), VENLO, 'Aantal', 50);
    const local = exampleRecords.map((each) =>
      each.id === quotaHead('GM0984').id
        ? { ...each, registers: [{ register: 'figures', state: state(figures(77), 'PV31-7f3a', 9) }] }
        : each,
    );
    expect(edits(interpret(missing, { substitute: { source: 'local', records: local } }))).toEqual({
      [`${quotaHead('GM0983').id}/figures`]: quotaOf(50),
    });
  });

  it('of a newer minor version is read, and what is unknown is passed on as it came', () => {
    const newer = [
      ...exampleRecords,
      { ...record(quotaHead('GM0888'), { figures: { ...figures(9), spread: 2 }, colour: 'groen' }) },
      {
        id: '0198c0de-0000-7000-8000-00000000ffff',
        entity: 'lease-contract',
        key: null,
        owner: null,
        registers: [{ register: 'name', state: state('De Linde') }],
      },
    ];
    const workbook = made(exampleExport({}, newer));
    for (const row of sheetOf(workbook, '_manifest')) if (row[0] === 'format') row[1] = '1.7';
    workbook.sheets.push({
      name: 'Locaties',
      visibility: 'visible',
      rows: [['_id:lease-contract:1', '_basis:e0a1b2c3', 'Naam']],
    });
    setCell(sheetOf(workbook, 'Opgaven'), 1, 'Aantal', 5700);
    const venray = sheetOf(workbook, 'Opgaven').findIndex((row) => row[2] === 'Beek');
    setCell(sheetOf(workbook, 'Opgaven'), venray, 'Aantal', 10);
    const result = interpret(workbook);
    expect(result.notes.map(({ values }) => values.what)).toEqual(['Locaties', 'quota.colour', 'lease-contract']);
    expect(edits(result)[`${quotaHead('GM0888').id}/figures`]).toBe(
      '{"amv":null,"includesAmv":"unknown","spread":2,"total":10}',
    );
    expect(
      result.records.find(({ entity }) => entity === 'lease-contract')?.registers[0]?.state.siblings[0]?.value,
    ).toBe('"De Linde"');
  });

  it('tells own columns and own sheets and reads neither', () => {
    const workbook = made();
    sheetOf(workbook, 'Opgaven')[0]?.push('Mijn kolom');
    workbook.sheets.push({ name: 'Kladblad', visibility: 'visible', rows: [['1']] });
    const result = interpret(workbook);
    expect(result.notes).toMatchObject([
      { code: 'own-column', values: { column: 'Mijn kolom' } },
      { code: 'own-sheet', values: { sheet: 'Kladblad' } },
    ]);
  });

  it('of an example dossier says so on every visible sheet and in the manifest, and reads as well', () => {
    const workbook = made(exampleExport({ isExample: true }));
    for (const { name, visibility, rows } of workbook.sheets) {
      if (visibility === 'visible')
        expect([name, rows[0]?.filter((cell) => cell !== null)]).toEqual([name, ['Voorbeeld: verzonnen cijfers']]);
    }
    const result = interpret(workbook);
    expect(result.manifest.isExample).toBe(true);
    expect(edits(result)).toEqual({});
    expect(result.unchangedRows).toBe(7);
  });

  it('as a bare copy holds figures only: no ids, no basis, no remarks', () => {
    const workbook = made(exampleExport({ isBare: true }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Opgaven',
      'Realisaties',
      'Locaties',
      'Plekken',
      'Aandelen',
      'Afspraken',
      'Overnames',
      'Instemmingen',
      'Cijfers regio',
      '_lijsten',
    ]);
    const text = JSON.stringify(workbook);
    expect(text).not.toMatch(/_id:|_basis|Opmerking|e0a1b2c3|PV31-7f3a/);
  });

  it('in English is read as well', () => {
    const workbook = made(exampleExport({ locale: 'en' }));
    setCell(sheetOf(workbook, 'Quotas'), VENLO, 'Number', '1,050');
    expect(edits(interpret(workbook))).toEqual({ [`${quotaHead('GM0983').id}/figures`]: quotaOf(1050) });
  });
});
