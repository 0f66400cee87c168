import type { FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import type { PlaceMenu } from '../../../components/context-menu/menu-sources';
import type { MenuEntry } from '../../../components/menu';
import type { Say } from '../say';

type Deed = 'open' | 'compare' | 'change' | 'remove';

/** The deeds of the bar under the table, at the rows themselves. */
export function facilityMenu(
  rows: readonly FacilitySummary[],
  say: Say,
  deeds: Readonly<Record<Deed, (ids: readonly string[]) => void>>,
): PlaceMenu | null {
  if (rows.length === 0) return null;
  const count = rows.length;
  const isDisabled = !rows.some(({ right }) => right !== 'no');
  const entries: (MenuEntry & { id: Deed })[] = [
    ...(count === 1 ? [{ id: 'open' as const, label: say('deeds.open') }] : []),
    ...(count === 2 ? [{ id: 'compare' as const, label: say('deeds.compare') }] : []),
    ...(count > 1 ? [{ id: 'change' as const, label: say('deeds.change', { count }), isDisabled }] : []),
    { id: 'remove' as const, label: say('deeds.remove', { count }), isDisabled },
  ];
  const ids = rows.map(({ id }) => id);
  const deedOf: Readonly<Record<string, (ids: readonly string[]) => void>> = deeds;
  return { entries, onAction: (id) => deedOf[id]?.(ids) };
}
