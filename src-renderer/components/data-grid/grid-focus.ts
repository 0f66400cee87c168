import { type RefObject, useLayoutEffect } from 'react';
import type { Position } from './grid-position';

/** The element of a cell that is drawn now. */
export function cellElement(scroller: HTMLElement | null, { row, column }: Position): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;
}

/** Going elsewhere keeps what was typed: the editor hands it over when it loses the focus. */
export function finishEdit(scroller: HTMLElement | null): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && scroller?.contains(focused)) focused.blur();
}

interface FocusInput {
  scroller: RefObject<HTMLElement | null>;
  /** Set when a key or click moved the active cell; a new drawing for another reason must not take the focus. */
  wantsFocus: RefObject<boolean>;
  active: Position | null;
  corner: Position | null;
  isEditing: boolean;
}

/** Puts the focus on the active cell after a key or click, also after an edit, and brings it into view. */
export function useGridFocus({ scroller, wantsFocus, active, corner, isEditing }: FocusInput) {
  useLayoutEffect(() => {
    if (!wantsFocus.current || !active || isEditing) return;
    wantsFocus.current = false;
    cellElement(scroller.current, active)?.focus({ preventScroll: true });
    cellElement(scroller.current, corner ?? active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
