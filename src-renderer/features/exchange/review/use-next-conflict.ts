import { useCallback, useEffect } from 'react';
import { focusRow } from './review-row';

/** F8 goes to the next conflict, round and round; `showAll` makes sure it is on the screen. */
export function useNextConflict(showAll: () => void): () => void {
  const go = useCallback(() => {
    showAll();
    requestAnimationFrame(() => {
      const rows = [...document.querySelectorAll('tr[data-review-row]')].filter((row) =>
        row.matches('[data-group=conflict]'),
      );
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      focusRow(rows[(here + 1) % Math.max(1, rows.length)]);
    });
  }, [showAll]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  return go;
}
