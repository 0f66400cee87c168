import type { Locale } from '../../../shared/text/locale';
import type { CopiedCell, CopiedTable } from './copied-table';

/**
 * The table as HTML for Word and Outlook, which know only styles on the elements themselves: lines, bold heads, numbers at the right.
 *
 * Excel reads the same HTML. `x:num` tells it the number behind "1.232" and "−244", whatever its own notation is.
 */
export function tableMarkup(table: CopiedTable, locale: Locale): string {
  const rows = table.map((row) => `<tr>${row.map((cell) => cellMarkup(cell, locale)).join('')}</tr>`);
  return `<table xmlns:x="urn:schemas-microsoft-com:office:excel" border="1" cellspacing="0" cellpadding="3" style="border-collapse:collapse;font-family:Calibri,Arial,sans-serif;font-size:10pt;color:#000000">${rows.join('')}</table>`;
}

/** The number that a text shows, or null: "1.232", "+6", "−244". Not "circa 430" and not "441 → 401". */
export function shownNumber(text: string, locale: Locale): number | null {
  const group = locale === 'nl' ? '\\.' : ',';
  const parts = new RegExp(`^([+−-]?)(\\d{1,3}(?:${group}\\d{3})*|\\d+)$`).exec(text.trim());
  if (parts === null) return null;
  const value = Number((parts[2] ?? '').replace(/[.,]/g, ''));
  return parts[1] === '' || parts[1] === '+' ? value : -value;
}

function cellMarkup(cell: CopiedCell, locale: Locale): string {
  const tag = cell.isHead ? 'th' : 'td';
  const value = cell.isHead ? null : shownNumber(cell.text, locale);
  const attributes = [
    cell.columns !== undefined && cell.columns > 1 ? ` colspan="${cell.columns}"` : '',
    cell.rows !== undefined && cell.rows > 1 ? ` rowspan="${cell.rows}"` : '',
    value === null ? '' : ` x:num="${value}"`,
    ` style="${styleOf({ ...cell, isAtEnd: cell.isAtEnd || value !== null })}${value === null ? asText : ''}"`,
  ].join('');
  return `<${tag}${attributes}>${escapeHtml(cell.text)}</${tag}>`;
}

/** Excel keeps the cell as text: a name from a mail that begins with "=" is no formula there. */
const asText = ";mso-number-format:'\\@'";

function styleOf({ isAtEnd, isHead, isStrong, level = 0 }: CopiedCell): string {
  return [
    'border:1px solid #9A9A9A',
    `padding:2pt 5pt 2pt ${5 + level * 10}pt`,
    `text-align:${isAtEnd ? 'right' : 'left'}`,
    `font-weight:${isHead || isStrong ? 'bold' : 'normal'}`,
    'vertical-align:top',
  ].join(';');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
