import { useMemo } from 'react';
import { useComponentText } from '../component-text';

/** The words a cell may need, looked up once for the grid: thousands of cells must not each listen to the language. */
export interface GridWords {
  missing: string;
  circa: string;
  error: string;
  warning: string;
  conflict: string;
  chosen: string;
}

export function useGridWords(): GridWords {
  const { text } = useComponentText();
  return useMemo(
    () => ({
      missing: text('missing'),
      circa: text('circa'),
      error: text('hasError'),
      warning: text('hasWarning'),
      conflict: text('conflict'),
      chosen: text('chosen'),
    }),
    [text],
  );
}
