import type { PlaceMenu } from '../../components/context-menu/menu-sources';
import type { MenuEntry } from '../../components/menu';
import type { Say } from './say';
import type { ShownArea } from './shown-areas';
import type { ActiveCell } from './table-keys';

interface AreaDeeds {
  readonly shown: readonly ShownArea[];
  readonly say: Say;
  readonly onToggle: (area: string) => void;
  readonly onOpenArea: (area: string) => void;
  readonly explain: (cell: ActiveCell) => void;
}

/** What can be done with the area or the figure that was clicked on. */
export function areaMenu(target: Element, { shown, say, onToggle, onOpenArea, explain }: AreaDeeds): PlaceMenu | null {
  const code = target.closest<HTMLElement>('[data-area]')?.dataset.area;
  const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? 0);
  const found = shown.find(({ row }) => row.area === code);
  if (found === undefined) return null;
  const { row, isExpanded } = found;
  const entries: MenuEntry[] = [
    ...(column > 0 ? [{ id: 'explain', label: say('table.explain') }] : []),
    { id: 'open', label: say('table.openShort', { area: row.name }) },
    ...(isExpanded === null
      ? []
      : [{ id: 'toggle', label: say(isExpanded ? 'table.collapse' : 'table.expand', { area: row.name }) }]),
  ];
  const deeds: Readonly<Record<string, () => void>> = {
    explain: () => explain({ area: row.area, column }),
    open: () => onOpenArea(row.area),
    toggle: () => onToggle(row.area),
  };
  return { entries, onAction: (id) => deeds[id]?.() };
}
