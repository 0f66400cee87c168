import { useCallback, useState } from 'react';
import type { ScreenView } from './screen-view';

/** How a screen was left, and the way to change a part of that. It stands like that again on return and after a restart. */
export function useScreenView<V extends object>(
  of: ScreenView<V>,
  dossierId: string,
): [V, (change: Partial<V>) => void] {
  const [view, setView] = useState(() => of.read(dossierId));
  const change = useCallback(
    (part: Partial<V>) =>
      setView((before) => {
        const after = { ...before, ...part };
        of.write(dossierId, after);
        return after;
      }),
    [of, dossierId],
  );
  return [view, change];
}
