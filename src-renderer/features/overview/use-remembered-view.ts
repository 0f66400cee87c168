import { useCallback, useState } from 'react';
import { type RememberedView, readView, writeView } from './remembered-view';

/** How the table was left, and the way to change a part of that. */
export function useRememberedView(dossierId: string): [RememberedView, (change: Partial<RememberedView>) => void] {
  const [view, setView] = useState(() => readView(window.localStorage, dossierId));
  const change = useCallback(
    (part: Partial<RememberedView>) =>
      setView((before) => {
        const after = { ...before, ...part };
        writeView(window.localStorage, dossierId, after);
        return after;
      }),
    [dossierId],
  );
  return [view, change];
}
