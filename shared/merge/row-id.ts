import { v5 } from 'uuid';

/** Namespace of computed row ids; part of the format, never changes. */
const NAMESPACE = '7c0b1f0e-6a53-5d52-9d0c-3f2b8f6f1c55';

/**
 * The record id of a workbook row without a usable id. The same row, mailed twice or read at two places, is one record.
 *
 * @param content canonical JSON of the row's cells.
 * @param ordinal how many rows of this sheet with the same content came before this one, so that two equal rows stay two.
 */
export function computedRowId(exportId: string, sheet: string, content: string, ordinal: number): string {
  return v5(JSON.stringify([exportId, sheet, content, ordinal]), NAMESPACE);
}
