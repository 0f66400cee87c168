import type { Locale } from '../../../shared/text/locale';
import { formatTabText } from '../data-grid/clipboard-text';
import type { CopiedTable } from './copied-table';
import { shownNumber } from './table-markup';

/** The table as text with tabs, every cell in its own column: what spans more columns or rows leaves the others empty. */
export function tableText(table: CopiedTable, locale: Locale): string {
  const grid: string[][] = table.map(() => []);
  table.forEach((row, at) => {
    let column = 0;
    for (const { text, columns = 1, rows = 1 } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < rows; down++) {
        for (let right = 0; right < columns; right++) {
          const line = grid[at + down];
          if (line) line[column + right] = down === 0 && right === 0 ? text : '';
        }
      }
      column += columns;
    }
  });
  return formatTabText(grid.map((row) => Array.from(row, (text) => asPlainText(text ?? '', locale))));
}

/** A text that a spreadsheet would take for a formula gets the sign before it that makes it a text. */
function asPlainText(text: string, locale: Locale): string {
  return /^[=+@-]/.test(text) && shownNumber(text, locale) === null ? `'${text}` : text;
}
