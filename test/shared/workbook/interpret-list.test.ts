import { describe, expect, it } from 'vitest';
import { sameState } from '../../../shared/merge/context';
import { mergeRegister } from '../../../shared/merge/merge-register';
import { describeList } from '../../../shared/workbook/describe-list';
import { interpretList, type ListChoice, type ListContext } from '../../../shared/workbook/interpret-list';
import type { ReadCell, ReadWorkbook } from '../../../shared/workbook/read-workbook';
import { quotaHead, realisationHead, referenceRecords } from './example-export';

const context: ListContext = {
  records: referenceRecords,
  sender: 'GM0983',
  at: '2026-11-09T12:00:00.000Z',
  locale: 'nl',
};

function list(rows: readonly (readonly ReadCell[])[]): ReadWorkbook {
  return {
    format: 'xlsx',
    sheets: [
      { name: 'Voorblad', visibility: 'visible', rows: [['Lijst van de gemeente']] },
      { name: 'Cijfers', visibility: 'visible', rows },
    ],
    properties: { savedAt: null, savedBy: null, custom: {} },
    names: {},
    warnings: [],
  };
}

const table: readonly (readonly ReadCell[])[] = [
  ['Taakstelling statushouders', null],
  [],
  ['Gemeente', 'Aantal personen', 'Peildatum', 'Opmerkingen', 'Dossier'],
  ['Venlo', 44, { date: '2026-04-01' }, 'volgens brief', 'x1'],
  ['Gemeente Venray', 'circa 31', '1-4-2026', null, null],
  [888, '9', '2026-04-01', null, null],
  ['Beek (L.)', '9', '2026-04-01', null, null],
];

const choice: ListChoice = {
  sheet: 'Cijfers',
  headerRow: 2,
  columns: ['municipality', 'total', 'referenceDate', 'explanation', 'ignore'],
  entity: 'quota',
  fixed: { group: 'permit-holders', period: '2026-1', kind: 'net', referenceDate: null, municipality: null },
};

describe("a list of a municipality's own", () => {
  it('is described with its sheet, header row and the meaning of its columns', () => {
    const described = describeList(list(table));
    expect(described).toMatchObject({ sheets: ['Voorblad', 'Cijfers'], sheet: 'Cijfers', headerRow: 2 });
    expect(described.columns.map(({ proposed }) => proposed)).toEqual(choice.columns);
    expect(described.columns[0]?.samples).toEqual(['Venlo', 'Gemeente Venray', '888', 'Beek (L.)']);
    expect(described.preview[0]).toEqual(['Venlo', '44', '1-4-2026', 'volgens brief', 'x1']);
  });

  it('matches municipalities by name and code, and says the same once', () => {
    const { records, problems, missing } = interpretList(list(table), choice, context);
    expect([problems, missing]).toEqual([[], []]);
    expect(records.map(({ id }) => id)).toEqual(['GM0983', 'GM0984', 'GM0888'].map((area) => quotaHead(area).id));
    const values = records.map(({ registers }) =>
      Object.fromEntries(registers.map(({ register, state }) => [register, state.siblings[0]?.value])),
    );
    expect(values[0]).toEqual({
      figures: '{"amv":null,"includesAmv":"unknown","total":44}',
      referenceDate: '"2026-04-01"',
      explanation: '"volgens brief"',
    });
    expect(values[1]).toEqual({
      figures: '{"amv":null,"includesAmv":"unknown","total":31}',
      certainty: '"approximate"',
      referenceDate: '"2026-04-01"',
    });
  });

  it('read twice brings nothing the second time, also when it was saved again or reordered', () => {
    const first = interpretList(list(table), choice, context);
    const again = interpretList(list([...table.slice(0, 3), ...table.slice(3).reverse()]), choice, {
      ...context,
    });
    expect(again.contentHash).toBe(first.contentHash);
    const states = new Map(
      first.records.flatMap(({ id, registers }) =>
        registers.map(({ register, state }) => [`${id}/${register}`, state]),
      ),
    );
    for (const { id, registers } of again.records) {
      for (const { register, state } of registers) {
        const before = states.get(`${id}/${register}`) ?? null;
        // The cell in the label may be an earlier one; the write is the same.
        expect(sameState(before, state)).toBe(true);
      }
    }
  });

  it('with another number is another list, and in conflict with what stands', () => {
    const first = interpretList(list(table), choice, context);
    const corrected = interpretList(
      list(table.map((row) => row.map((cell) => (cell === 44 ? 45 : cell)))),
      choice,
      context,
    );
    expect(corrected.contentHash).not.toBe(first.contentHash);
    const [before, after] = [first, corrected].map(({ records }) => records[0]?.registers[0]?.state);
    expect(before !== undefined && after !== undefined && mergeRegister(before, after, 10)).toMatchObject({
      kind: 'merged',
      change: 'conflict',
    });
  });

  it('of realisations needs a reference date, and counts as counted by the municipality', () => {
    const fixed = { ...choice.fixed, kind: 'realised' };
    const realisations: ListChoice = { ...choice, entity: 'realisation', fixed };
    expect(interpretList(list(table), realisations, context).records[0]?.id).toBe(
      realisationHead('GM0983', '2026-04-01').id,
    );
    const undated: ListChoice = { ...realisations, columns: ['municipality', 'total', 'ignore', 'ignore', 'ignore'] };
    expect(interpretList(list(table), undated, context)).toMatchObject({ records: [], missing: ['referenceDate'] });
  });

  it('tells every line that cannot be read, and reads the others', () => {
    const rows = [
      ...table,
      ['Onbekendstad', 4, '2026-04-01'],
      ['Venlo', 50, '2026-04-01'],
      ['Limburg (regio)', 'veel', '2026-04-01'],
      [null, 3, null],
      ['Noord-Limburg', null, null],
    ];
    const { records, problems } = interpretList(list(rows), choice, context);
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['unknown-area', 'A8'],
      ['not-a-number', 'B10'],
      ['key-empty', 'A11'],
      ['ambiguous-row', 'A4'],
    ]);
    expect(records).toHaveLength(2);
  });
});
