import { foundText } from './cell-value';
import { type ListField, proposeFields, recognised } from './list-fields';
import type { ReadSheet, ReadWorkbook } from './read-workbook';

export interface ListColumn {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
  readonly proposed: ListField;
}

/** A list of somebody's own, to be mapped by a person. */
export interface ListDescription {
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** From 0. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn[];
  /** The first rows below the header, as texts. */
  readonly preview: readonly (readonly string[])[];
}

const SAMPLES = 4;
const PREVIEW = 12;
const SEARCHED = 30;

/** What a list holds. Without a choice: the first visible sheet with recognised headers, and its best header row. */
export function describeList(
  workbook: ReadWorkbook,
  chosenSheet: string | null = null,
  chosenRow: number | null = null,
): ListDescription {
  const visible = workbook.sheets.filter(
    ({ visibility, rows }) => visibility === 'visible' && rows.some((row) => row.some(isFilled)),
  );
  const sheet = visible.find(({ name }) => name === chosenSheet) ??
    best(visible) ?? { name: '', visibility: 'visible', rows: [] };
  const headerRow = chosenRow ?? guessHeaderRow(sheet);
  const width = Math.max(
    0,
    ...sheet.rows.slice(0, headerRow + PREVIEW + 1).map((row) => row.findLastIndex(isFilled) + 1),
  );
  const headers = Array.from({ length: width }, (_, index) => textAt(sheet, headerRow, index));
  const proposed = proposeFields(headers);
  const below = sheet.rows.slice(headerRow + 1).filter((row) => row.some(isFilled));
  return {
    sheets: visible.map(({ name }) => name),
    sheet: sheet.name,
    headerRow,
    columns: headers.map((header, index) => ({
      index,
      header,
      samples: samplesOf(below, index),
      proposed: proposed[index] ?? 'ignore',
    })),
    preview: below.slice(0, PREVIEW).map((row) => headers.map((_, index) => foundText(row[index] ?? null))),
  };
}

/** The row with most recognised headers; else the first with two texts. */
function guessHeaderRow(sheet: ReadSheet): number {
  let best = { row: -1, score: 0 };
  for (const [row, cells] of sheet.rows.slice(0, SEARCHED).entries()) {
    const score = recognised(cells.map((cell) => (typeof cell === 'string' ? cell : '')));
    if (score > best.score) best = { row, score };
  }
  if (best.score >= 2) return best.row;
  const texts = sheet.rows
    .slice(0, SEARCHED)
    .findIndex((row) => row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length >= 2);
  return Math.max(texts, 0);
}

function best(sheets: readonly ReadSheet[]): ReadSheet | undefined {
  const scored = sheets.map((sheet) => ({
    sheet,
    score: recognised((sheet.rows[guessHeaderRow(sheet)] ?? []).map(foundText)),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (top, each) => (top === undefined || each.score > top.score ? each : top),
    undefined,
  )?.sheet;
}

function samplesOf(rows: ReadSheet['rows'], index: number): readonly string[] {
  const filled = rows
    .slice(0, 50)
    .flatMap((row) => (isFilled(row[index] ?? null) ? [foundText(row[index] ?? null).slice(0, 60)] : []));
  return [...new Set(filled)].slice(0, SAMPLES);
}

function textAt(sheet: ReadSheet, row: number, column: number): string {
  return foundText(sheet.rows[row]?.[column] ?? null)
    .replace(/\s+/g, ' ')
    .trim();
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === 'string' && cell.trim() === '');
}
