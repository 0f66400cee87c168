import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { ReadCell, ReadSheet, ReadWorkbook } from '../../shared/workbook/read-workbook';
import { limits } from './limits';
import { Refusal } from './refusal';

/**
 * The first reader lost cells without saying so: the other one is asked. Names, properties and visibility stay those of
 * the first. Whoever still has fewer cells than the file holds is not believed.
 */
export async function secondOpinion(
  bytes: Buffer,
  first: ReadWorkbook,
  counted: readonly (number | null)[],
): Promise<ReadWorkbook> {
  const sheets = await readSheets(bytes, first.format);
  const expected = counted.reduce<number>((sum, cells) => sum + (cells ?? 0), 0);
  const cells = sheets.reduce((sum, sheet) => sum + cellsIn(sheet), 0);
  if (cells !== expected) throw new Refusal('damaged', `${cells} of ${expected} cells`);
  const merged = sheets.map((sheet, index) => ({
    ...sheet,
    visibility: first.sheets[index]?.visibility ?? sheet.visibility,
  }));
  return { ...first, sheets: merged, warnings: [...first.warnings, { code: 'second-reader', values: {} }] };
}

async function readSheets(bytes: Buffer, format: ReadWorkbook['format']): Promise<readonly ReadSheet[]> {
  try {
    const book = format === 'ods' ? await readOds(bytes) : await readXlsx(bytes);
    return book.sheets.map(({ name, rows }) => ({
      name,
      visibility: 'visible',
      rows: rows.map((row) => row.map(cellOf)),
    }));
  } catch (error) {
    throw new Refusal('damaged', `second reader: ${error instanceof Error ? error.message : ''}`);
  }
}

function cellOf(value: unknown): ReadCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: value.toISOString().slice(0, 10) };
  if (typeof value === 'string') {
    if (value.length > limits.text) throw new Refusal('unsafe', 'text too long');
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function cellsIn({ rows }: ReadSheet): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}
