import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1600px)');

/** From 1600 px tables have more columns. */
export function useIsWide(): boolean {
  return useSyncExternalStore(follow, () => wide.matches);
}

function follow(changed: () => void): () => void {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
}
