import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A row to draw, or the room of rows that are not drawn. */
export type WindowPart = { row: number } | { gap: number; key: string };

/**
 * Which body rows to draw: those in view and the ones that must stay (with the focus, with the corner of the range).
 * On paper all of them.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly (number | undefined)[],
) {
  const rowHeight = useRowHeight();
  const isPrinting = useIsPrinting();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // Rows are there in the first drawing, before the pane has been measured: not first an empty table.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 12,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const extra = kept.filter((row): row is number => row !== undefined && row >= 0 && row < count);
      return [...new Set([...shown, ...extra])].sort((one, other) => one - other);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row height makes all known sizes wrong
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const rows = isPrinting ? allRows(count) : virtualizer.getVirtualItems().map((item) => item.index);
  return { parts: withGaps(rows, count, rowHeight), rowHeight };
}

function allRows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function withGaps(rows: readonly number[], count: number, rowHeight: number): WindowPart[] {
  const parts: WindowPart[] = [];
  let expected = 0;
  for (const row of rows) {
    if (row > expected) parts.push({ gap: (row - expected) * rowHeight, key: `gap-${expected}` });
    parts.push({ row });
    expected = row + 1;
  }
  if (expected < count) parts.push({ gap: (count - expected) * rowHeight, key: 'gap-end' });
  return parts;
}

/** The row height of the density now set on the root. */
function useRowHeight(): number {
  const [height, setHeight] = useState(readRowHeight);
  useEffect(() => {
    const observer = new MutationObserver(() => setHeight(readRowHeight()));
    observer.observe(document.documentElement, { attributeFilter: ['data-density', 'style', 'class'] });
    setHeight(readRowHeight());
    return () => observer.disconnect();
  }, []);
  return height;
}

function readRowHeight(): number {
  const value = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row'));
  return Number.isFinite(value) && value > 0 ? value : 28;
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // Chromium lays the page out right after this event, so the rows must be there before it returns.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
