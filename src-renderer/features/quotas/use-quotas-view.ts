import { useCallback, useState } from 'react';
import { remembered } from '../../api/remembered';
import { type QuotasView, readView, writeView } from './remembered-view';

/** The remembered view of this screen and the way to change a part of it. */
export function useQuotasView(dossierId: string): [QuotasView, (change: Partial<QuotasView>) => void] {
  const [view, setView] = useState(() => readView(remembered, dossierId));
  const change = useCallback(
    (part: Partial<QuotasView>) =>
      setView((before) => {
        const after = { ...before, ...part };
        writeView(remembered, dossierId, after);
        return after;
      }),
    [dossierId],
  );
  return [view, change];
}
