import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/domain/canonical';
import { idFitsKey, recordHead } from '../../../shared/domain/entities';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { asRead, type EditableWorkbook, setCell, sheetOf } from './as-read';
import { countingIds, exampleExport, record, referenceRecords } from './example-export';
import {
  layer1,
  layer3,
  layerHead,
  layerOf,
  linde,
  lindeId,
  park,
  placeRecords,
  places,
  shareOfVenray,
  yesOfVenray,
} from './example-places';

const all = [...referenceRecords, ...placeRecords];

function made(records: readonly ExportRecord[] = all, head = {}): EditableWorkbook {
  return asRead(buildWorkbook(exampleExport(head, records), countingIds()));
}

function interpret(workbook: EditableWorkbook): InterpretedWorkbook {
  const result = interpretWorkbook(workbook);
  if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
  return result;
}

const edits = (result: InterpretedWorkbook) =>
  Object.fromEntries([...result.edits].map(([key, { value }]) => [key, value]));
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

/** The row with this text in a column, from the header down. */
function rowOf(rows: EditableWorkbook['sheets'][number]['rows'], header: string, text: string): number {
  const column = rows[0]?.indexOf(header) ?? -1;
  return rows.findIndex((row, index) => index > 0 && row[column] === text);
}

const firstSpare = (rows: EditableWorkbook['sheets'][number]['rows']) =>
  rows.findIndex((row, index) => index > 0 && row.slice(2).every((cell) => cell === null));

describe('sheets of facilities, layers and shares', () => {
  it('show people what stands, in words, and read back as nothing changed', () => {
    const workbook = made();
    const facilities = sheetOf(workbook, 'Locaties');
    const row = facilities[rowOf(facilities, 'Naam van de locatie', 'De Linde')] ?? [];
    expect(row.slice(2, 20)).toEqual([
      'Venlo',
      'De Linde',
      'Kerkstraat 1, Velden',
      'kleinschalig',
      'open',
      { date: '2025-01-01' },
      { date: '2034-12-31' },
      { date: '2035-12-31' },
      'ja',
      { date: '2039-12-31' },
      null,
      120,
      'COA',
      'COA; Wonen Limburg',
      'ja',
      null,
      'ook gemeenten met een aandeel',
      'Vergunning verleend',
    ]);
    const layers = sheetOf(workbook, 'Plekken');
    expect(layers[1]?.slice(2, 10)).toEqual([
      'De Linde',
      'Venlo',
      'Asielzoekers',
      84,
      null,
      { date: '2025-01-01' },
      { date: '2034-12-31' },
      'hard',
    ]);
    expect(sheetOf(workbook, 'Aandelen')[1]?.slice(2, 10)).toEqual([
      'De Linde: asielzoekers, 1-1-2025 t/m 31-12-2034',
      'Venlo',
      'Venray',
      30,
      2,
      null,
      null,
      'nee, nog niet bevestigd',
    ]);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect([...result.problems, ...result.notes]).toEqual([]);
    expect(result.unchangedRows).toBe(6);
    expect(result.records).toHaveLength(all.length);
  });

  it('an edit of one part is a write of the whole register', () => {
    const workbook = made();
    const facilities = sheetOf(workbook, 'Locaties');
    const at = rowOf(facilities, 'Naam van de locatie', 'De Linde');
    setCell(facilities, at, 'Laatste dag (t/m)', '31-12-2035');
    setCell(facilities, at, 'Wie mag dit zien', 'De hele regio');
    setCell(facilities, at, 'Kleinschalig', 'nee');
    setCell(facilities, at, 'Partners (met ; ertussen)', 'COA;  Gemeente Horst ; ');
    setCell(facilities, at, 'Verlengen kan', null);
    setCell(sheetOf(workbook, 'Plekken'), 1, 'Plaatsen', 80);
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    expect(edits(result)).toEqual({
      [`${lindeId}/term`]: '{"from":"2025-01-01","until":"2035-12-31"}',
      [`${lindeId}/circle`]: '"region"',
      [`${lindeId}/isSmallScale`]: 'false',
      [`${lindeId}/partners`]: '["COA","Gemeente Horst"]',
      [`${lindeId}/renewal`]: '{"isPossible":"unknown","until":"2039-12-31"}',
      [`${layer1.id}/layer`]: canonical(layerOf(80, '2025-01-01', '2034-12-31')),
    });
  });

  it('the yes of the other municipality stands in the row of the share and is a record of its own', () => {
    const workbook = made(all, { addressee: 'GM0984' });
    const shares = sheetOf(workbook, 'Aandelen');
    setCell(shares, 1, 'Bevestigd aantal', 30);
    setCell(shares, 1, 'Bevestigd waarvan amv', 2);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({ [`${yesOfVenray.id}/confirmed`]: '{"amv":2,"total":30}' });
    const yes = result.records.find(({ id }) => id === yesOfVenray.id);
    expect(yes?.key).toBe(shareOfVenray.key);
    expect(yes?.registers[0]?.state.siblings[0]?.dot.site).toMatch(/^GM0984-x-/);
    const back = made([...all, record(yesOfVenray, { confirmed: places(30, 2) })]);
    expect(sheetOf(back, 'Aandelen')[1]?.slice(7, 10)).toEqual([30, 2, 'ja, bevestigd']);
    const other = made([...all, record(yesOfVenray, { confirmed: places(25) })]);
    expect(sheetOf(other, 'Aandelen')[1]?.[9]).toBe('nee, bevestigd is een ander aantal');
  });

  it('a new facility, its places and a share of them in one mail belong together', () => {
    const workbook = made();
    const facilities = sheetOf(workbook, 'Locaties');
    const facilityRow = firstSpare(facilities);
    setCell(facilities, facilityRow, 'Gemeente', 'Venlo');
    setCell(facilities, facilityRow, 'Naam van de locatie', 'Nieuwe Hof');
    const layers = sheetOf(workbook, 'Plekken');
    const layerRow = firstSpare(layers);
    setCell(layers, layerRow, 'Locatie', 'nieuwe hof');
    setCell(layers, layerRow, 'Doelgroep', 'Asielzoekers');
    setCell(layers, layerRow, 'Plaatsen', 60);
    setCell(layers, layerRow, 'Hard of zacht', 'hard');
    setCell(layers, layerRow, 'Eerste dag', '1-9-2027');
    const shares = sheetOf(workbook, 'Aandelen');
    const shareRow = firstSpare(shares);
    setCell(shares, shareRow, 'Plekken', 'Nieuwe Hof, asielzoekers');
    setCell(shares, shareRow, 'Aandeel voor gemeente', 'Beek');
    setCell(shares, shareRow, 'Aandeel', 10);
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    const facilityId = String(facilities[facilityRow]?.[0]);
    const layerId = String(layers[layerRow]?.[0]);
    const share = recordHead('share', { layer: layerId, host: 'GM0983', municipality: 'GM0888' });
    expect(edits(result)).toEqual({
      [`${facilityId}/name`]: '"Nieuwe Hof"',
      [`${layerId}/layer`]: canonical(layerOf(60, '2027-09-01', null)),
      [`${share.id}/places`]: '{"amv":null,"total":10}',
    });
    const news = result.records.filter(({ id }) => [facilityId, layerId, share.id].includes(id));
    expect(news.map(({ key }) => key)).toEqual([
      recordHead('facility', { host: 'GM0983', id: facilityId }).key,
      layerHead(facilityId, 'GM0983', layerId).key,
      share.key,
    ]);
    expect(news.every(idFitsKey)).toBe(true);
  });

  it('reads English as well, and names of the other language', () => {
    const workbook = made(all, { locale: 'en' });
    expect(edits(interpret(workbook))).toEqual({});
    const facilities = sheetOf(workbook, 'Facilities');
    setCell(facilities, rowOf(facilities, 'Name of the facility', 'Het Park'), 'Status', 'besloten');
    expect(edits(interpret(workbook))).toEqual({ [`${park.id}/status`]: '"decided"' });
  });
});

describe('rows of free things', () => {
  it('that were copied and changed are new, with an id that is the same wherever the file is read', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    const at = firstSpare(layers);
    layers[at] = [...(layers[1] ?? [])];
    setCell(layers, at, 'Plaatsen', 16);
    const [first, second] = [interpret(workbook), interpret(workbook)];
    const [id] = Object.keys(edits(first)).map((key) => key.split('/')[0]);
    expect(edits(first)).toEqual({ [`${id}/layer`]: canonical(layerOf(16, '2025-01-01', '2034-12-31')) });
    expect(id).not.toBe(layer1.id);
    expect(edits(second)).toEqual(edits(first));
    expect(codes(first.notes)).toEqual(['copied-row-own']);
    const sorted = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
    const rows = sheetOf(sorted, 'Plekken');
    rows.splice(1, rows.length - 1, ...rows.slice(1).reverse());
    expect(edits(interpret(sorted))).toEqual(edits(first));
  });

  it('that were copied and not changed count once', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    layers[firstSpare(layers)] = [...(layers[1] ?? [])];
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(codes(result.notes)).toEqual(['copied-row-ignored']);
  });

  it('that are copies of one row and all changed are a question, never a guess', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    const at = firstSpare(layers);
    layers[at] = [...(layers[1] ?? [])];
    setCell(layers, 1, 'Plaatsen', 80);
    setCell(layers, at, 'Plaatsen', 4);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(codes(result.problems)).toEqual(['ambiguous-copy']);
    expect(result.problems[0]?.values.rows).toBe(`2, ${at + 1}`);
  });

  it('without an id are new, and two equal ones are two', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    for (const at of [firstSpare(layers), firstSpare(layers) + 1]) {
      layers[at] = layers[at]?.map(() => null) ?? [];
      setCell(layers, at, 'Locatie', 'Het Park');
      setCell(layers, at, 'Doelgroep', 'Asielzoekers');
      setCell(layers, at, 'Plaatsen', 12);
      setCell(layers, at, 'Hard of zacht', 'zacht');
    }
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    expect(Object.keys(edits(result))).toHaveLength(2);
    expect(edits(interpret(workbook))).toEqual(edits(result));
  });

  it('that were sorted by their visible columns only are read by what they say', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    const [one, two, three] = [layers[1], layers[2], layers[3]].map((row) => row?.slice(2) ?? []);
    for (const [index, cells] of [three, one, two].entries())
      layers[index + 1] = [...(layers[index + 1] ?? []).slice(0, 2), ...(cells ?? [])];
    setCell(layers, 2, 'Plaatsen', 90);
    const result = interpret(workbook);
    expect(codes(result.problems)).toEqual([]);
    expect(codes(result.notes)).toEqual(['sorted-without-ids']);
    // Two rows start on one day at one facility: which of them became 90 follows from the one that is as it was.
    expect(edits(result)).toEqual({ [`${layer1.id}/layer`]: canonical(layerOf(90, '2025-01-01', '2034-12-31')) });
  });

  it('are known without the hidden columns when they look like one record', () => {
    const workbook = made();
    for (const name of ['Locaties', 'Plekken']) {
      const rows = sheetOf(workbook, name);
      for (const [index, row] of rows.entries()) rows[index] = row.slice(2);
    }
    const facilities = sheetOf(workbook, 'Locaties');
    setCell(facilities, rowOf(facilities, 'Naam van de locatie', 'Het Park'), 'Status', 'open');
    setCell(sheetOf(workbook, 'Plekken'), 3, 'Plaatsen', 45);
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    expect(edits(result)).toEqual({
      [`${park.id}/status`]: '"open"',
      [`${layer3.id}/layer`]: canonical(layerOf(45, '2027-05-01', null, 'soft')),
    });
  });

  it('stay with their host and their facility, and are not deleted', () => {
    const workbook = made();
    const facilities = sheetOf(workbook, 'Locaties');
    const at = rowOf(facilities, 'Naam van de locatie', 'De Linde');
    setCell(facilities, at, 'Gemeente', 'Venray');
    setCell(facilities, at, 'Status', 'gesloten');
    const layers = sheetOf(workbook, 'Plekken');
    setCell(layers, 1, 'Locatie', 'Het Park');
    layers.splice(2, 1);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(result.problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['key-fixed', `C${at + 1}`],
      ['key-fixed', 'C2'],
    ]);
    expect(codes(result.notes)).toEqual(['row-gone']);
    expect(result.notes[0]?.values.was).toBe('De Linde: asielzoekers, 1-1-2025 t/m 31-12-2026');
  });

  it('with the id of something else in the same file are not that', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    const at = firstSpare(layers);
    setCell(layers, at, 'Locatie', 'De Linde');
    setCell(layers, at, 'Doelgroep', 'Asielzoekers');
    setCell(layers, at, 'Hard of zacht', 'hard');
    const row = layers[at] ?? [];
    row[0] = lindeId;
    const result = interpret(workbook);
    const [key] = Object.keys(edits(result));
    expect(key).toMatch(/\/layer$/);
    expect(key).not.toContain(lindeId);
    expect(result.records.every(idFitsKey)).toBe(true);
  });
});

describe('what cannot be read', () => {
  it('is told with its cell, and nothing of that register is taken', () => {
    const workbook = made();
    const layers = sheetOf(workbook, 'Plekken');
    setCell(layers, 1, 'Hard of zacht', null);
    setCell(layers, 2, 'Plaatsen', 'circa 20');
    setCell(layers, 3, 'Toelichting', 'wel gelezen');
    setCell(layers, 3, 'Eerste dag', 'medio 2027');
    const at = firstSpare(layers);
    setCell(layers, at, 'Locatie', 'Bestaat niet');
    setCell(layers, at + 1, 'Locatie', 'Het Park');
    setCell(layers, at + 1, 'Plaatsen', 10);
    const result = interpret(workbook);
    expect(result.problems.map(({ code, cell }) => [code, cell]).sort()).toEqual([
      ['not-a-date', 'H4'],
      ['not-exact', 'F3'],
      ['unknown-facility', `C${at + 1}`],
      ['value-empty', `E${at + 2}`],
      ['value-empty', 'J2'],
      ['value-empty', `J${at + 2}`],
    ]);
    expect(edits(result)).toEqual({ [`${layer3.id}/explanation`]: '"wel gelezen"' });
  });

  it('of two facilities with one name: the municipality behind it tells them apart', () => {
    const twin = recordHead('facility', { host: 'GM0984', id: '0199a000-0000-7000-8000-000000000003' });
    const workbook = made([...all, record(twin, { name: 'De Linde' })]);
    expect(sheetOf(workbook, 'Plekken')[1]?.[2]).toBe('De Linde (Venlo)');
    expect(edits(interpret(workbook))).toEqual({});
    const layers = sheetOf(workbook, 'Plekken');
    const at = firstSpare(layers);
    for (const [offset, name] of ['De Linde', 'de linde (Venray)'].entries()) {
      setCell(layers, at + offset, 'Locatie', name);
      setCell(layers, at + offset, 'Doelgroep', 'Asielzoekers');
      setCell(layers, at + offset, 'Hard of zacht', 'hard');
    }
    const result = interpret(workbook);
    expect(codes(result.problems)).toEqual(['unknown-facility']);
    const id = String(layers[at + 1]?.[0]);
    expect(Object.keys(edits(result))).toEqual([`${id}/layer`]);
    expect(result.records.find((each) => each.id === id)?.key).toBe(layerHead(twin.id, 'GM0984', id).key);
  });
});

describe('versions', () => {
  it('fields of a newer version that no column shows stay in the register', () => {
    const newer = { ...layerOf(84, '2025-01-01', '2034-12-31'), rooms: 40 };
    const records = [...referenceRecords, record(linde, { name: 'De Linde' }), record(layer1, { layer: newer })];
    const workbook = made(records);
    setCell(sheetOf(workbook, 'Plekken'), 1, 'Waarvan amv', 4);
    expect(edits(interpret(workbook))).toEqual({ [`${layer1.id}/layer`]: canonical({ ...newer, amv: 4 }) });
  });

  it('a file of version 1.0 has no sheets of places, and misses none', () => {
    const old = made(referenceRecords);
    for (const row of sheetOf(old, '_manifest')) if (row[0] === 'format') row[1] = '1.0';
    old.sheets.splice(
      old.sheets.findIndex(({ name }) => name === 'Locaties'),
      3,
    );
    expect(interpret(old).notes).toEqual([]);
  });
});
