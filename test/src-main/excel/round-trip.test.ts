import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import { interpretWorkbook } from '../../../shared/workbook/interpret-workbook';
import { parseFile } from '../../../src-main/excel/parse-file';
import { writeWorkbook } from '../../../src-main/excel/write-workbook';
import { countingIds, exampleExport } from '../../shared/workbook/example-export';

describe('a workbook that was written and read', () => {
  it('says exactly what went in, without a single edit', async () => {
    const data = exampleExport();
    const bytes = await writeWorkbook(buildWorkbook(data, countingIds()));
    const read = await parseFile(Buffer.from(bytes), 'venlo.xlsx');
    const result = interpretWorkbook(read);
    if (result.kind !== 'workbook') throw new Error(JSON.stringify(result));
    expect(result.notes).toEqual([]);
    expect(result.problems).toEqual([]);
    expect([...result.edits.values()]).toEqual([]);
    expect(result.received).toEqual(data.received);
    expect(result.unchangedRows).toBe(7);
    const basis = new Map(data.records.map((record) => [record.id, record]));
    expect(result.records).toHaveLength(data.records.length);
    for (const record of result.records) {
      expect(record.registers.map(({ register, state }) => ({ register, state }))).toEqual(
        basis.get(record.id)?.registers,
      );
    }
  });
});
