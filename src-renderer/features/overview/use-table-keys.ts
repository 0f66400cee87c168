import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ShownArea } from './shown-areas';
import { type ActiveCell, deedOfKey } from './table-keys';

interface Deeds {
  readonly toggle: (area: string) => void;
  readonly open: (area: string) => void;
  readonly select: (area: string) => void;
  readonly explain: (cell: ActiveCell) => void;
}

/** Walking through the tree of areas with the keyboard: one cell is reached with Tab, arrows go on from there. */
export function useTableKeys(areas: readonly ShownArea[], columns: number, deeds: Deeds) {
  const [chosen, setActive] = useState<ActiveCell | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const isThere = areas.some(({ row }) => row.area === chosen?.area);
  const active: ActiveCell =
    chosen !== null && isThere
      ? { area: chosen.area, column: Math.min(chosen.column, columns) }
      : { area: areas[0]?.row.area ?? '', column: 0 };

  // The cell that takes the focus may only be there after what the key changed is drawn.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    cellOf(table.current, active)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !isInCell(event.target)) return;
    const deed = deedOfKey(event.key, event.ctrlKey, { areas, columns, active });
    if (deed === null) return;
    event.preventDefault();
    if (deed.kind === 'explain') return deeds.explain(active);
    if (deed.kind !== 'move') return deeds[deed.kind](active.area);
    wantsFocus.current = true;
    setActive(deed.to);
  };

  // However the focus came there, the keys go on from it.
  const onFocus = ({ target }: FocusEvent) => {
    const cell = isInCell(target) ? addressOf(target) : null;
    if (cell !== null && (cell.area !== active.area || cell.column !== active.column)) setActive(cell);
  };

  return { table, active, setActive, onKeyDown, onFocus };
}

/** The choices in the head have keys of their own. */
function isInCell(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.column !== undefined;
}

function addressOf(cell: HTMLElement): ActiveCell | null {
  const area = cell.closest<HTMLElement>('[data-area]')?.dataset.area;
  return area === undefined ? null : { area, column: Number(cell.dataset.column) };
}

function cellOf(table: HTMLTableElement | null, { area, column }: ActiveCell): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-area="${CSS.escape(area)}"] > [data-column="${column}"]`) ?? null;
}
