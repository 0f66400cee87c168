import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, parseCanonical } from '../../../shared/domain/canonical';
import { definitionOf, idFitsKey, isEntityName } from '../../../shared/domain/entities';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import type { ReadCell } from '../../../shared/workbook/read-workbook';
import { asRead, sheetOf } from './as-read';
import { agreementRecords, fingerprint } from './example-agreements';
import { countingIds, exampleExport } from './example-export';

const cell: fc.Arbitrary<ReadCell> = fc.oneof(
  fc.constantFrom<ReadCell>(
    null,
    '',
    'Venlo',
    'Venray; Beek',
    'Venlo;;Venlo',
    'Limburg (regio)',
    'VENR-2026-01',
    'venr 2026 7',
    'VENR-2026-00',
    'besloten',
    'getekend',
    'niet nodig',
    'besluit',
    'geïnformeerd of besloten',
    'gepland',
    'plaatsen',
    'Asielzoekers',
    'Spreidingswet, ronde 2',
    'indicatief',
    'ja',
    'onbekend',
    'concept',
    'actief',
    'de hele regio',
    '1-7-2027; 1-8-2027',
    '31-2-2027',
    fingerprint,
    '=1+1',
    '__proto__',
    'x'.repeat(10_001),
    true,
    0,
    -1,
    2.5,
    1e20,
    46_000,
    { date: '2027-01-01' },
    { error: '#REF!' },
  ),
  fc.string({ maxLength: 12 }),
);
const edit = fc.record({
  sheet: fc.constantFrom('Afspraken', 'Overnames', 'Instemmingen'),
  row: fc.nat(4),
  column: fc.nat(34),
  /** How many cells get it: somebody clears or fills a part of a row. */
  wide: fc.constantFrom(1, 1, 1, 2, 4),
  value: fc.oneof(fc.constant<ReadCell>(null), cell),
});

it('whatever somebody writes in these sheets, only values that an agreement can have come out, of records with their own id', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (changes) => {
      const workbook = asRead(buildWorkbook(exampleExport({}, agreementRecords), countingIds()));
      for (const { sheet, row, column, wide, value } of changes) {
        const cells = sheetOf(workbook, sheet)[row + 1];
        for (let at = column; at < Math.min(column + wide, cells?.length ?? 0); at += 1)
          if (cells !== undefined) cells[at] = value;
      }
      const result = interpretWorkbook(workbook);
      if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
      expect(result.records.filter((record) => !idFitsKey(record))).toEqual([]);
      const heads = new Map(result.records.map((record) => [record.id, record]));
      for (const { ref, value } of result.edits.values()) {
        const head = heads.get(ref.recordId);
        if (head === undefined || !isEntityName(head.entity)) throw new Error(ref.recordId);
        const definition = definitionOf(head.entity);
        expect(definition.key.safeParse(parseCanonical(head.key ?? 'null')).success).toBe(true);
        const json = parseCanonical(value);
        if (json === null) continue;
        const read = definition.registers[ref.register]?.safeParse(json);
        if (read?.success !== true) throw new Error(`${head.entity}.${ref.register} ${canonical(json)}`);
      }
    }),
    { numRuns: 400 },
  );
});
