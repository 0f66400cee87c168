import { z } from 'zod';
import type { ReadCell, ReadSheet, ReadWorkbook } from './read-workbook';

const visibility = z.enum(['visible', 'hidden', 'very-hidden']);
const warning = z.object({
  code: z.enum(['external-links', 'connections', 'embedded-objects', 'second-reader', 'formulas']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
const shell = z.object({
  format: z.enum(['xlsx', 'xls', 'xlsb', 'ods', 'csv']),
  sheets: z.array(z.object({ name: z.string().max(200), visibility, rows: z.array(z.unknown()).max(200_000) })).max(60),
  properties: z.object({
    savedAt: z.iso.datetime().nullable(),
    savedBy: z.string().nullable(),
    custom: z.record(z.string(), z.string()),
  }),
  names: z.record(z.string(), z.string()),
  warnings: z.array(warning),
});

/** Checks what the reader process answered; null when it is not a workbook of plain cells. */
export function readWorkbookSchema(raw: unknown): ReadWorkbook | null {
  const parsed = shell.safeParse(raw);
  if (!parsed.success) return null;
  const sheets: ReadSheet[] = [];
  for (const { name, visibility: shown, rows } of parsed.data.sheets) {
    // Half a million cells: a loop takes a tenth of the time of a schema per cell.
    if (!rows.every(isRow)) return null;
    sheets.push({ name, visibility: shown, rows });
  }
  return { ...parsed.data, sheets };
}

function isRow(row: unknown): row is readonly ReadCell[] {
  return Array.isArray(row) && row.every(isCell);
}

function isCell(cell: unknown): cell is ReadCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return true;
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell !== 'object') return false;
  return ('date' in cell && typeof cell.date === 'string') || ('error' in cell && typeof cell.error === 'string');
}
