import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useComponentText } from '../component-text';
import { showToast } from '../toasts';
import { copyTable } from './copy-table';
import { tableAt } from './table-sources';

let closeSaid: () => void = () => undefined;

/** The same sentence again takes the place of the one that is still there. */
function sayOnce(title: string): void {
  closeSaid();
  closeSaid = showToast({ title });
}

/** Copies the table around a place, or else the first of the screen, and says so; or that there is none. */
export function useCopyTable(): (place: Element | null) => void {
  const { i18n } = useTranslation();
  const { text } = useComponentText();
  const locale = i18n.language === 'en' ? 'en' : 'nl';
  return useCallback(
    (place) => {
      const table = tableAt(place);
      if (table === null) return void showToast({ title: text('noTable'), tone: 'attention' });
      copyTable(table, locale).then(
        () => sayOnce(text('tableCopied')),
        // The system keeps the clipboard from a window that lost the focus.
        () => showToast({ title: text('copyFailed'), tone: 'danger' }),
      );
    },
    [text, locale],
  );
}
