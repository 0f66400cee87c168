import type { ShownArea } from './shown-areas';

/** A cell: the area of its row, and its place in the row; 0 is the name. */
export interface ActiveCell {
  readonly area: string;
  readonly column: number;
}

/** What a key does in the tree of areas. */
export type KeyDeed =
  | { readonly kind: 'move'; readonly to: ActiveCell }
  | { readonly kind: 'toggle' | 'open' | 'select' | 'explain' };

interface Place {
  readonly areas: readonly ShownArea[];
  /** Columns of figures. */
  readonly columns: number;
  readonly active: ActiveCell;
}

const page = 10;

/** Arrows walk through the cells; on a name right and left also unfold and fold, as in every tree. Null: the key does nothing here. */
export function deedOfKey(key: string, isControl: boolean, place: Place): KeyDeed | null {
  const { areas, columns, active } = place;
  const index = areas.findIndex(({ row }) => row.area === active.area);
  const here = areas[index];
  if (here === undefined) return null;
  const { column } = active;
  switch (key) {
    case 'ArrowDown':
      return moved(place, index + 1, column);
    case 'ArrowUp':
      return moved(place, index - 1, column);
    case 'PageDown':
      return moved(place, index + page, column);
    case 'PageUp':
      return moved(place, index - page, column);
    case 'Home':
      return moved(place, isControl ? 0 : index, 0);
    case 'End':
      return moved(place, isControl ? areas.length - 1 : index, columns);
    case 'ArrowRight':
      return column === 0 && here.isExpanded === false ? { kind: 'toggle' } : moved(place, index, column + 1);
    case 'ArrowLeft':
      return leftOf(place, here, index);
    case 'Enter':
      return { kind: column === 0 ? 'open' : 'explain' };
    case ' ':
      return { kind: column === 0 ? 'select' : 'explain' };
    default:
      return null;
  }
}

/** To the left, then fold, then to the area above it in the tree. */
function leftOf(place: Place, here: ShownArea, index: number): KeyDeed | null {
  const { column } = place.active;
  if (column > 0) return moved(place, index, column - 1);
  if (here.isExpanded === true) return { kind: 'toggle' };
  return here.parent === null ? null : { kind: 'move', to: { area: here.parent, column: 0 } };
}

function moved({ areas, columns }: Place, row: number, column: number): KeyDeed | null {
  const target = areas[Math.max(0, Math.min(areas.length - 1, row))];
  if (target === undefined) return null;
  return { kind: 'move', to: { area: target.row.area, column: Math.max(0, Math.min(columns, column)) } };
}
