import { type MouseEvent, type PointerEvent, useRef } from 'react';
import type { Position } from './grid-position';

interface PointerInput {
  go: (position: Position, extend: boolean) => void;
  /** Extends the range to a cell under the pointer without moving the focus. */
  dragTo: (position: Position) => void;
  beginEdit: () => void;
  /** Ctrl with a click; false where rows are not chosen one by one. */
  choose: (position: Position) => boolean;
  /** A click without Ctrl begins anew. */
  startAnew: () => void;
  sort: (position: Position) => boolean;
  toggle: (position: Position) => boolean;
  /** A cell outside the selection becomes the selection before its menu opens. */
  beforeMenu: (position: Position) => void;
}

/** Clicks and drags, read from the `data-row` and `data-column` of the cells: one listener for all of them. */
export function useGridPointer(input: PointerInput) {
  const isDragging = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const position = placeOf(event.target);
    if (event.button !== 0 || !position || isOwnControl(event.target)) return;
    // The browser would move the focus to the cell under the pointer; with Shift it must stay on the active cell.
    event.preventDefault();
    if (position.row < 0) {
      input.go(position, false);
      input.sort(position);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && input.choose(position)) return;
    input.startAnew();
    input.go(position, event.shiftKey);
    if (event.target instanceof Element && event.target.closest('[data-toggle]')) {
      input.toggle(position);
      return;
    }
    isDragging.current = true;
    window.addEventListener('pointerup', () => (isDragging.current = false), { once: true });
  };

  const onPointerOver = (event: PointerEvent<HTMLElement>) => {
    const position = placeOf(event.target);
    if (!isDragging.current || !position || position.row < 0 || event.buttons !== 1) return;
    input.dragTo(position);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const position = placeOf(event.target);
    if (!position || position.row < 0 || isOwnControl(event.target)) return;
    if (position.column === 0) input.toggle(position);
    else input.beginEdit();
  };

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const position = placeOf(event.target);
    if (position && position.row >= 0 && !isOwnControl(event.target)) input.beforeMenu(position);
  };

  return { onPointerDown, onPointerOver, onDoubleClick, onContextMenu };
}

/** The place of the cell around an element of the page. */
export function placeOf(target: EventTarget): Position | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}

/** The editor, and anything a row mark brings along, handles its own clicks. */
function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, button, a') !== null;
}
