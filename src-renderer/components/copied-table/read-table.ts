import type { CopiedCell, CopiedTable } from './copied-table';

/** What stands in a table of the page, as it is seen: without pictures and without what is only said. */
export function readTable(table: HTMLTableElement): CopiedTable {
  return Array.from(table.rows, (row) => Array.from(row.cells, readCell)).filter((row) =>
    row.some(({ text }) => text !== ''),
  );
}

function readCell(cell: HTMLTableCellElement): CopiedCell {
  const { textAlign, fontWeight } = getComputedStyle(cell);
  const level = cell.cellIndex === 0 ? Number(cell.closest('tr')?.getAttribute('aria-level') ?? 1) : 1;
  const notes: string[] = [];
  const text = textOf(cell, notes).replace(/\s+/g, ' ').trim();
  return {
    text: notes.length === 0 ? text : `${text} (${notes.join(', ')})`,
    isHead: cell.tagName === 'TH' && cell.closest('thead') !== null,
    isStrong: Number(fontWeight) >= 600,
    isAtEnd: textAlign === 'right' || textAlign === 'end',
    level: level - 1,
    columns: cell.colSpan,
    rows: cell.rowSpan,
  };
}

/** Only said, only for the mouse, or the list behind a choice. */
const notShown = '.visually-hidden, button[aria-hidden="true"], select, [aria-hidden="true"]:has(select)';

/** The text that is seen. Of a sign alone its words are kept apart: that a sum is not complete must not get lost. */
function textOf(node: Node, notes: string[]): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLInputElement) return node.value;
  if (!(node instanceof HTMLElement) || node.matches(notShown)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const text = Array.from(node.childNodes, (child) => textOf(child, notes)).join('');
  if (text.trim() === '' && node.title !== '') notes.push(node.title);
  // Apart from text in a line, parts stand apart: a name and the small line under it.
  return display === 'inline' ? text : ` ${text} `;
}
