import type { Locale } from '../../../shared/text/locale';
import type { CopiedTable } from './copied-table';
import { tableMarkup } from './table-markup';
import { tableText } from './table-text';

/** Puts a table on the clipboard: with lines and bold for Word, Outlook and Excel, and as text with tabs for the rest. */
export function copyTable(table: CopiedTable, locale: Locale): Promise<void> {
  const part = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  return navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries([part('text/html', tableMarkup(table, locale)), part('text/plain', tableText(table, locale))]),
    ),
  ]);
}
