import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/domain/canonical';
import { idFitsKey, recordHead, writeValue } from '../../../shared/domain/entities';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import type { ExportRecord } from '../../../shared/workbook/export-data';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { InterpretedWorkbook } from '../../../shared/workbook/interpreted-workbook';
import { asRead, type EditableWorkbook, setCell, sheetOf } from './as-read';
import {
  agreementRecords,
  consentHead,
  exchange,
  exchangeId,
  fingerprint,
  lineOf,
  transferHead,
  transferIds,
} from './example-agreements';
import { countingIds, exampleExport, record, state } from './example-export';

function made(records: readonly ExportRecord[] = agreementRecords, head = {}): EditableWorkbook {
  return asRead(buildWorkbook(exampleExport(head, records), countingIds()));
}

function interpret(workbook: EditableWorkbook): InterpretedWorkbook {
  const result = interpretWorkbook(workbook);
  if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
  return result;
}

const edits = (result: InterpretedWorkbook) =>
  Object.fromEntries([...result.edits.values()].map(({ ref, value }) => [`${ref.recordId} ${ref.register}`, value]));
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
type Rows = EditableWorkbook['sheets'][number]['rows'];
const rowWith = (rows: Rows, text: string) => rows.findIndex((row, index) => index > 0 && row.includes(text));
const firstSpare = (rows: Rows) =>
  rows.findIndex((row, index) => index > 0 && row.slice(2).every((cell) => cell === null));
const cellsOf = (rows: Rows, row: number, headers: readonly string[]) =>
  headers.map((header) => rows[row]?.[rows[0]?.indexOf(header) ?? -1]);
const venlosRow = (rows: Rows) =>
  rows.findIndex((row, index) => index > 0 && row[rows[0]?.indexOf('Instemming van') ?? -1] === 'Venlo');

describe('sheets of agreements, transfers and consents', () => {
  it('show people what stands, in words, and read back as nothing changed', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    expect(
      cellsOf(agreements, 1, [
        'Trekker',
        'Nummer',
        'Titel',
        'Fase',
        'Geeft af (met ; ertussen)',
        'Neemt over (met ; ertussen)',
        'Werkt mee (met ; ertussen)',
        'Laatste dag (t/m)',
        'Verhouding: afgeven',
        'Verhouding: overnemen in',
        'Evaluatie op (met ; ertussen)',
        'Opzegging: maanden',
        'Verlengen kan',
        'Wie mag dit zien',
        'Bijlagen',
      ]),
    ).toEqual([
      'Venray',
      'VENR-2026-01',
      'Venray neemt 40 plaatsen over',
      'besluitvorming',
      'Venlo',
      'Venray',
      null,
      { date: '2027-12-31' },
      40,
      'personen',
      '15-1-2027; 15-6-2027',
      3,
      'ja',
      'ook de partijen',
      'brief.pdf',
    ]);
    const transfers = sheetOf(workbook, 'Overnames');
    expect(
      cellsOf(transfers, 1, [
        'Afspraak',
        'In een zin',
        'Neemt over',
        'Aantal',
        'Soort getal',
        'Al verwerkt in vastgesteld',
      ]),
    ).toEqual([
      'VENR-2026-01',
      'Venray neemt 40 plaatsen voor asielzoekers over van Venlo in spreidingswet, ronde 2 (indicatief)',
      'Venray',
      40,
      'indicatief',
      'nee',
    ]);
    const consents = sheetOf(workbook, 'Instemmingen');
    expect(consents).toHaveLength(3);
    expect(
      cellsOf(consents, venlosRow(consents), [
        'Versie van de afspraak',
        'Titel',
        'Wat er is afgesproken',
        'Graag vóór of op',
        'College',
      ]),
    ).toEqual([
      `VENR-2026-01, versie 2 (${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)})`,
      'Venray neemt 40 plaatsen over',
      'Venray neemt 40 plaatsen voor asielzoekers over van Venlo',
      '15-12-2026',
      null,
    ]);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect([...result.problems, ...result.notes]).toEqual([]);
    expect(result.unchangedRows).toBe(5);
    expect(result.records).toHaveLength(agreementRecords.length);
  });

  it('a party that only has Excel fills in its own row: a consent to exactly that version', () => {
    const workbook = made();
    const rows = sheetOf(workbook, 'Instemmingen');
    const row = venlosRow(rows);
    setCell(rows, row, 'College', 'besloten');
    setCell(rows, row, 'Datum college', '24-11-2026');
    setCell(rows, row, 'Kenmerk college', 'B&W 2026-118');
    setCell(rows, row, 'Raad', 'niet nodig');
    setCell(rows, row, 'Handtekening', 'getekend');
    setCell(rows, row, 'Datum handtekening', { date: '2026-11-25' });
    setCell(rows, row, 'Functie van wie tekent', 'burgemeester');
    setCell(rows, row, 'Opmerking', 'Dank');
    const result = interpret(workbook);
    const { id, key } = consentHead('GM0983');
    const remark = recordHead('remark', { record: id, register: '', party: 'GM0983' });
    expect(result.problems).toEqual([]);
    expect(edits(result)).toEqual({
      [`${id} college`]: writeValue('consent', 'college', {
        status: 'decided',
        date: '2026-11-24',
        reference: 'B&W 2026-118',
      }),
      [`${id} council`]: writeValue('consent', 'council', {
        mode: 'not-needed',
        status: 'done',
        date: null,
        reference: '',
      }),
      [`${id} signature`]: writeValue('consent', 'signature', {
        status: 'signed',
        date: '2026-11-25',
        function: 'burgemeester',
        reference: '',
      }),
      [`${remark.id} text`]: '"Dank"',
      [`${remark.id} about`]: canonical({ entity: 'consent', key }),
    });
    expect(result.records.filter((each) => !idFitsKey(each))).toEqual([]);
  });

  it('a signature without its day, and a date without a decision, are problems and not half a consent', () => {
    const workbook = made();
    const rows = sheetOf(workbook, 'Instemmingen');
    const row = venlosRow(rows);
    setCell(rows, row, 'Datum college', '24-11-2026');
    setCell(rows, row, 'Raad', 'besluit');
    setCell(rows, row, 'Handtekening', 'getekend');
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(result.problems.map(({ code, values }) => [code, values.column])).toEqual([
      ['value-empty', 'College'],
      ['value-empty', 'Raad: stand'],
      ['value-empty', 'Datum handtekening'],
    ]);
  });

  it('rows of consents that were sorted without their ids are of who they say', () => {
    const workbook = made();
    const rows = sheetOf(workbook, 'Instemmingen');
    const row = venlosRow(rows);
    setCell(rows, row, 'College', 'gepland');
    const [one, other] = [rows[1] ?? [], rows[2] ?? []];
    rows[1] = [...one.slice(0, 2), ...other.slice(2)];
    rows[2] = [...other.slice(0, 2), ...one.slice(2)];
    const result = interpret(workbook);
    expect(Object.keys(edits(result))).toEqual([`${consentHead('GM0983').id} college`]);
    expect(codes(result.notes)).toEqual(['sorted-without-ids']);
  });

  it('a row that somebody writes on the sheet of consents for a version that is not there is a problem', () => {
    const workbook = made();
    const rows = sheetOf(workbook, 'Instemmingen');
    const extra = [...(rows[venlosRow(rows)] ?? [])];
    rows.push(extra);
    setCell(rows, rows.length - 1, 'Versie van de afspraak', 'VENR-2026-01, versie 3');
    extra[0] = null;
    const result = interpret(workbook);
    expect(codes(result.problems)).toEqual(['unknown-version']);
    expect(edits(result)).toEqual({});
  });

  it('a new agreement and a new transfer that names it by its title', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    const row = firstSpare(agreements);
    setCell(agreements, row, 'Trekker', 'Venlo');
    setCell(agreements, row, 'Titel', 'Ruil met Beek');
    setCell(agreements, row, 'Geeft af (met ; ertussen)', 'Venlo; Beek');
    setCell(agreements, row, 'Neemt over (met ; ertussen)', 'Beek');
    const transfers = sheetOf(workbook, 'Overnames');
    const at = firstSpare(transfers);
    for (const [header, value] of Object.entries({
      Afspraak: 'ruil met beek',
      'Overgenomen van': 'Venlo',
      'Neemt over': 'Beek',
      Doelgroep: 'Asielzoekers',
      'Ronde of halfjaar': 'Spreidingswet, ronde 2',
      Aantal: 12,
      'Soort getal': 'indicatief',
      'Al verwerkt in vastgesteld': 'ja',
    }))
      setCell(transfers, at, header, value);
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    const id = String(agreements[row]?.[0]);
    const transfer = String(transfers[at]?.[0]);
    expect(edits(result)).toEqual({
      [`${id} title`]: '"Ruil met Beek"',
      [`${id} parties`]: canonical([
        { party: 'GM0983', role: 'giving' },
        { party: 'GM0888', role: 'giving' },
        { party: 'GM0888', role: 'receiving' },
      ]),
      [`${transfer} line`]: canonical(lineOf(12, { to: 'GM0888' })),
      [`${transfer} containedIn`]: canonical([{ answer: 'yes', kind: 'decided' }]),
    });
    expect(result.records.find((each) => each.id === transfer)?.key).toBe(
      canonical({ agreement: id, id: transfer, leading: 'GM0983' }),
    );
    expect(result.records.filter((each) => !idFitsKey(each))).toEqual([]);
  });

  it('an edit of one column keeps what no column shows, and empties what is cleared', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    setCell(agreements, 1, 'Verhouding: overnemen', 30);
    setCell(agreements, 1, 'Werkt mee (met ; ertussen)', 'Limburg');
    setCell(agreements, 1, 'Evaluatie op (met ; ertussen)', null);
    setCell(agreements, 1, 'Opzegging: maanden', null);
    const result = interpret(workbook);
    expect(edits(result)).toEqual({
      [`${exchangeId} ratio`]: canonical({
        given: 40,
        givenUnit: 'places',
        givenGroup: 'asylum-seekers',
        taken: 30,
        takenUnit: 'persons',
        takenGroup: null,
      }),
      [`${exchangeId} parties`]: canonical([
        { party: 'GM0983', role: 'giving' },
        { party: 'GM0984', role: 'receiving' },
        { party: 'PV31', role: 'facilitating' },
      ]),
      [`${exchangeId} evaluation`]: canonical({ dates: [], text: 'Elk half jaar' }),
      [`${exchangeId} notice`]: 'null',
    });
  });

  it('a council that need not decide is in no state; when it must decide after all its state is asked for', () => {
    const workbook = made();
    const rows = sheetOf(workbook, 'Instemmingen');
    const row = rows.findIndex((cells) => cells.includes('burgemeester'));
    expect(cellsOf(rows, row, ['Raad', 'Raad: stand'])).toEqual(['niet nodig', null]);
    setCell(rows, row, 'Raad', 'besluit');
    expect(codes(interpret(workbook).problems)).toEqual(['value-empty']);
    setCell(rows, row, 'Raad: stand', 'gepland');
    expect(edits(interpret(workbook))).toEqual({
      [`${consentHead('GM0984').id} council`]: canonical({
        mode: 'deciding',
        status: 'planned',
        date: null,
        reference: '',
      }),
    });
  });

  it('a ratio or a decision that is cleared is gone, with what no column shows of it', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    for (const header of ['afgeven', 'afgeven in', 'afgeven voor', 'overnemen', 'overnemen in', 'overnemen voor'])
      setCell(agreements, 1, `Verhouding: ${header}`, null);
    const consents = sheetOf(workbook, 'Instemmingen');
    setCell(consents, rowWith(consents, 'burgemeester'), 'Raad', null);
    expect(edits(interpret(workbook))).toEqual({
      [`${exchangeId} ratio`]: 'null',
      [`${consentHead('GM0984').id} council`]: 'null',
    });
  });

  it('a date without a party, a location that is not there: a problem with its cell', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    setCell(agreements, 1, 'Uiterste datums (partij: datum; ...)', '15-12-2026');
    setCell(agreements, 1, 'Locaties (met ; ertussen)', 'Nergenshuis');
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(codes(result.problems)).toEqual(['unknown-facility', 'unknown-party']);
    setCell(agreements, 1, 'Uiterste datums (partij: datum; ...)', 'Venlo: straks');
    setCell(agreements, 1, 'Locaties (met ; ertussen)', null);
    expect(codes(interpret(workbook).problems)).toEqual(['not-a-date']);
  });

  it('an agreement that was deleted though it was signed has its row, its transfers and its consents', () => {
    const isKept = (record: ExportRecord) => record.id === exchange.id;
    const deleted = { register: 'deleted', state: state(true) };
    const records = agreementRecords.map((each) =>
      isKept(each) ? { ...each, registers: [...each.registers, deleted] } : each,
    );
    const workbook = made(records);
    expect(cellsOf(sheetOf(workbook, 'Afspraken'), 1, ['Nummer'])).toEqual(['VENR-2026-01']);
    expect(cellsOf(sheetOf(workbook, 'Overnames'), 1, ['Afspraak'])).toEqual(['VENR-2026-01']);
    // Venray signed; Venlo is asked nothing more.
    expect(sheetOf(workbook, 'Instemmingen')).toHaveLength(2);
    const result = interpret(workbook);
    expect([...result.problems, ...result.notes]).toEqual([]);
    expect(edits(result)).toEqual({});
    const unsigned = records.filter(({ entity }) => entity !== 'consent');
    expect(cellsOf(sheetOf(made(unsigned), 'Afspraken'), 1, ['Nummer'])).toEqual([null]);
  });

  it('what cannot be meant is a problem with its cell, and nothing is guessed', () => {
    const workbook = made();
    const agreements = sheetOf(workbook, 'Afspraken');
    setCell(agreements, 1, 'Nummer', 'afspraak 3');
    setCell(agreements, 1, 'Geeft af (met ; ertussen)', 'Venlo, Venray');
    setCell(agreements, 1, 'Evaluatie op (met ; ertussen)', '1-1-2027; straks');
    setCell(agreements, 1, 'Trekker', 'Venlo');
    const transfers = sheetOf(workbook, 'Overnames');
    setCell(transfers, 1, 'Aantal', 'circa 40');
    setCell(transfers, 2, 'Doelgroep', null);
    const at = firstSpare(transfers);
    setCell(transfers, at, 'Afspraak', 'VENR-2026-09');
    const result = interpret(workbook);
    expect(edits(result)).toEqual({});
    expect(codes(result.problems)).toEqual(['key-fixed', 'unknown-agreement', 'not-exact', 'value-empty']);
    setCell(agreements, 1, 'Trekker', 'Venray');
    expect(codes(interpret(workbook).problems).slice(0, 3)).toEqual([
      'not-an-agreement-number',
      'unknown-party',
      'not-a-date',
    ]);
  });

  it('nobody is asked for a void agreement, a version that was taken back, or one that is not what its hash says', () => {
    const consents = (records: readonly ExportRecord[]) => sheetOf(made(records), 'Instemmingen').length - 1;
    const isConsent = ({ entity }: ExportRecord) => entity === 'consent';
    const open = agreementRecords.filter((each) => !isConsent(each));
    expect(consents(open)).toBe(2);
    const changed = (entity: string, register: string, value: Parameters<typeof record>[1][string]) =>
      open.map((each) =>
        each.entity === entity
          ? {
              ...each,
              registers: [
                ...each.registers.filter((other) => other.register !== register),
                ...record(each, { [register]: value }).registers,
              ],
            }
          : each,
      );
    expect(consents(changed('agreement', 'void', { on: '2026-11-01', reason: 'Van de baan' }))).toBe(0);
    expect(consents(changed('agreement', 'deleted', true))).toBe(0);
    expect(consents(changed('agreement-version', 'proposed', null))).toBe(0);
    expect(consents(changed('agreement-version', 'content', '{"version":2}'))).toBe(0);
  });

  it('two agreements of one title are told apart, and a text that fits both means none', () => {
    const other = recordHead('agreement', { leading: 'GM0983', id: '0199c000-0000-7000-8000-00000000abcd' });
    const records = [
      ...agreementRecords.filter(({ id }) => id !== exchange.id),
      record(exchange, { title: 'Ruil' }),
      record(other, { title: 'Ruil' }),
    ];
    const workbook = made(records);
    const transfers = sheetOf(workbook, 'Overnames');
    expect(cellsOf(transfers, 1, ['Afspraak'])).toEqual(['Ruil #000001']);
    setCell(transfers, rowWith(transfers, transferIds[0]), 'Afspraak', 'Ruil');
    expect(codes(interpret(workbook).problems)).toEqual(['unknown-agreement']);
    expect(interpret(workbook).records.find(({ id }) => id === transferIds[0])?.key).toBe(
      transferHead(transferIds[0]).key,
    );
  });

  it('in English is read as well, and in a bare copy nothing of ids or remarks is left', () => {
    const workbook = made(agreementRecords, { locale: 'en' });
    const consents = sheetOf(workbook, 'Consents');
    const row = consents.findIndex((cells) => cells.includes('Venlo'));
    setCell(consents, row, 'Signature', 'signed');
    setCell(consents, row, 'Date of signature', { date: '2026-11-25' });
    const result = interpret(workbook);
    expect(result.problems).toEqual([]);
    expect(Object.keys(edits(result))).toEqual([`${consentHead('GM0983').id} signature`]);
    const bare = sheetOf(made(agreementRecords, { isBare: true }), 'Instemmingen');
    expect(bare[0]?.[0]).toBe('Versie van de afspraak');
    expect(bare[0]).not.toContain('Opmerking');
    expect(bare).toHaveLength(3);
  });
});
