import { useCallback, useState } from 'react';
import { remembered } from '../../api/remembered';
import { type ChosenStandpoint, readStandpoint, writeStandpoint } from './remembered-standpoint';

/**
 * What was chosen in the context bar of any screen, and the way to choose something else. Only one screen is in view at a
 * time, and each reads it when it comes into view: so one choice holds everywhere.
 */
export function useChosenStandpoint(dossierId: string): [ChosenStandpoint, (change: ChosenStandpoint) => void] {
  const [chosen, setChosen] = useState(() => readStandpoint(remembered, dossierId));
  const change = useCallback(
    (part: ChosenStandpoint) =>
      setChosen((before) => {
        const after = { ...before, ...part };
        writeStandpoint(remembered, dossierId, after);
        return after;
      }),
    [dossierId],
  );
  return [chosen, change];
}
