import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DataGridHandle } from '../../components/data-grid/data-grid-types';
import { FindingPopover } from './finding-popover';
import { rowIdOf } from './matrix-rows';
import { focusSourcePanel } from './source-panel/source-panel';
import { addressOf, type Place } from './use-active-place';

interface FindingOfCellProps {
  place: Place | null;
  grid: RefObject<DataGridHandle | null>;
}

/** Shows what is wrong with the active cell beside it, until it is closed or another cell is active. */
export function FindingOfCell({ place, grid }: FindingOfCellProps) {
  const key = place === null ? '' : `${rowIdOf(place.row)} ${place.column.id}`;
  const findings = place?.row.cells[place.column.id]?.findings ?? [];
  const [openFor, setOpenFor] = useState<string | null>(null);
  const anchor = useRef<Element | null>(null);
  const hasFindings = findings.length > 0;
  useLayoutEffect(() => {
    anchor.current = place === null ? null : (grid.current?.cellElement(addressOf(place)) ?? null);
    setOpenFor(hasFindings && anchor.current !== null ? key : null);
  }, [key, hasFindings, place, grid]);
  const isOpen = openFor === key && hasFindings;
  useEffect(() => {
    if (!isOpen) return undefined;
    // The focus stays in the grid, so the popover does not hear the key itself.
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpenFor(null);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
  if (place === null || !hasFindings) return null;
  return (
    <FindingPopover
      anchor={anchor}
      findings={findings}
      areaName={place.row.name}
      isOpen={isOpen}
      onClose={() => setOpenFor(null)}
      onFix={() => {
        setOpenFor(null);
        grid.current?.editCell(addressOf(place));
      }}
      onShowSource={() => {
        setOpenFor(null);
        focusSourcePanel();
      }}
    />
  );
}
