import { useCallback, useEffect } from 'react';
import { focusNextConflict } from './focus-row';

/** F8 goes to the next conflict, round and round; `showAll` makes sure it is on the screen. */
export function useNextConflict(showAll: () => void): () => void {
  const go = useCallback(() => {
    showAll();
    requestAnimationFrame(focusNextConflict);
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
