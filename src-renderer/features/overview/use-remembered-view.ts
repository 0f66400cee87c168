import { useCallback, useState } from 'react';
import { remembered } from '../../api/remembered';
import { type RememberedView, readView, writeView } from './remembered-view';

/** How the table was left, and the way to change a part of that. */
export function useRememberedView(dossierId: string): [RememberedView, (change: Partial<RememberedView>) => void] {
  const [view, setView] = useState(() => readView(remembered, dossierId));
  const change = useCallback(
    (part: Partial<RememberedView>) =>
      setView((before) => {
        const after = { ...before, ...part };
        writeView(remembered, dossierId, after);
        return after;
      }),
    [dossierId],
  );
  return [view, change];
}
