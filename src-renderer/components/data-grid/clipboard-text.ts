/**
 * Reads text as Excel and LibreOffice put it on the clipboard: tabs between cells, a line per row.
 *
 * A cell with a tab, line end or quote in it stands between quotes, with its quotes doubled. One line end at the end
 * belongs to the last row and makes no extra one. No text at all (a picture was copied) is no rows. Rows of different length are filled up with empty cells.
 */
export function parseTabText(text: string): string[][] {
  const rows = readRows(text.replace(/\r\n?/g, '\n'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** The opposite of `parseTabText`; each row ends in a line end, as Excel does it, so that one empty cell is not nothing. */
export function formatTabText(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => `${row.map(quoteWhenNeeded).join('\t')}\r\n`).join('');
}

/** The same cells for Word and mail. */
export function formatHtmlTable(cells: readonly (readonly string[])[]): string {
  const rows = cells.map(
    (row) => `<tr>${row.map((cell) => `<td${cellStyle(cell)}>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  if (text === '') return rows;
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = readCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += 1;
    if (at >= text.length) break;
  }
  return rows;
}

function readCell(text: string, start: number): { value: string; end: number } {
  if (text[start] === '"') {
    const quoted = readQuoted(text, start);
    if (quoted) return quoted;
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { value: text.slice(start, end), end };
}

/** `null` when the quote is not closed right before a tab or line end: then it is an ordinary character. */
function readQuoted(text: string, start: number): { value: string; end: number } | null {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const end = at + 1;
      return end === text.length || text[end] === '\t' || text[end] === '\n' ? { value, end } : null;
    }
    at += 1;
  }
  return null;
}

function quoteWhenNeeded(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Excel reads this rather than the text: what begins as a formula and is no number stays a text there. */
function cellStyle(cell: string): string {
  return /^[=+@-]/.test(cell) && Number.isNaN(Number(cell)) ? ` style="mso-number-format:'\\@'"` : '';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
