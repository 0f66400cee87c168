import { useCallback, useState } from 'react';
import { remembered } from '../../api/remembered';
import { type FacilitiesView, readView, writeView } from './remembered-view';

export type ChangeView = (change: Partial<FacilitiesView>) => void;

/** The remembered view of this screen and the way to change a part of it. */
export function useFacilitiesView(dossierId: string): [FacilitiesView, ChangeView] {
  const [view, setView] = useState(() => readView(remembered, dossierId));
  const change = useCallback(
    (part: Partial<FacilitiesView>) =>
      setView((before) => {
        const after = { ...before, ...part };
        writeView(remembered, dossierId, after);
        return after;
      }),
    [dossierId],
  );
  return [view, change];
}
