import type { KeyboardEvent } from 'react';
import { type GridBounds, moveByKey } from './grid-navigation';
import type { Position } from './grid-position';
import type { GridSelectionState } from './use-grid-selection';

interface KeyInput {
  selection: GridSelectionState;
  bounds: GridBounds;
  /** Goes to a cell and puts the focus there. */
  go: (position: Position, extend: boolean) => void;
  beginEdit: (mode: 'replace' | 'edit', text?: string) => void;
  clear: () => void;
  /** Chooses a row beside the others; false where that is not done. */
  choose: (position: Position) => boolean;
  /** Enter or space on a head: sort, fold. False when there is nothing to do there. */
  press: (position: Position) => boolean;
}

/** The keys of the grid while no cell is being edited. */
export function useGridKeys(input: KeyInput) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { active } = input.selection;
    if (!active || event.target instanceof HTMLInputElement || event.altKey) return;
    if (handle(event, active, input)) event.preventDefault();
  };
}

function handle(event: KeyboardEvent, active: Position, input: KeyInput): boolean {
  const { selection, bounds } = input;
  const ctrl = event.ctrlKey || event.metaKey;

  if (ctrl && event.key.toLowerCase() === 'a') {
    selection.selectRange({ row: 0, column: 1 }, { row: bounds.lastRow, column: bounds.lastColumn });
    return true;
  }
  if (event.key === ' ' && ctrl && input.choose(active)) return true;
  if (event.key === ' ' && (ctrl || event.shiftKey)) return selectLine(active, ctrl, input);
  switch (event.key) {
    case 'F2':
      input.beginEdit('edit');
      return true;
    case 'Enter':
      if (!input.press(active)) input.beginEdit('edit');
      return true;
    case ' ':
      if (!input.press(active)) input.beginEdit('replace', '');
      return true;
    case 'Delete':
    case 'Backspace':
      input.clear();
      return true;
    case 'Escape':
      return collapse(active, input);
  }
  return walk(event, active, ctrl, input) || type(event, ctrl, input);
}

function walk(event: KeyboardEvent, active: Position, ctrl: boolean, { selection, bounds, go }: KeyInput): boolean {
  const from = event.shiftKey ? (selection.corner ?? active) : active;
  const to = moveByKey(from, { key: event.key, ctrl }, bounds);
  if (!to) return false;
  const extend = event.shiftKey && active.row >= 0;
  go(extend ? { ...to, row: Math.max(0, to.row) } : to, extend);
  return true;
}

function type(event: KeyboardEvent, ctrl: boolean, { beginEdit }: KeyInput): boolean {
  if (ctrl || event.key.length !== 1) return false;
  beginEdit('replace', event.key);
  return true;
}

/** Esc brings a range back to one cell; with one cell it is left to the page (a dialog closes). */
function collapse(active: Position, { selection, go }: KeyInput): boolean {
  const { corner, added, clearAdded } = selection;
  if (added.length > 0) {
    clearAdded();
    go(active, false);
    return true;
  }
  if (!corner || (corner.row === active.row && corner.column === active.column)) return false;
  go(active, false);
  return true;
}

function selectLine(active: Position, isColumn: boolean, { selection, bounds }: KeyInput): boolean {
  if (isColumn) {
    const column = Math.max(1, active.column);
    selection.selectRange({ row: 0, column }, { row: bounds.lastRow, column });
  } else {
    const row = Math.max(0, active.row);
    selection.selectRange({ row, column: 1 }, { row, column: bounds.lastColumn });
  }
  return true;
}
