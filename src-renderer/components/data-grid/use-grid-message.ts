import { useEffect, useRef, useState } from 'react';
import { useComponentText } from '../component-text';

/** What the live region says: the caller's announcements, and how many cells are selected. */
export function useGridMessage(announcement: string | undefined, selectedCells: number) {
  const { count } = useComponentText();
  const [message, setMessage] = useState('');
  const lastCount = useRef(selectedCells);

  useEffect(() => {
    if (announcement) setMessage(announcement);
  }, [announcement]);
  useEffect(() => {
    if (lastCount.current === selectedCells) return;
    lastCount.current = selectedCells;
    if (selectedCells > 1) setMessage(count('selected', selectedCells));
  }, [selectedCells, count]);

  return { message, say: setMessage };
}
