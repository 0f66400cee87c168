import type { DataGridProps } from './data-grid-types';
import type { GridLayout } from './grid-layout';
import type { Position } from './grid-position';

/** Folds or unfolds the group at a place. False when there is no group. */
export function toggleGroup(props: DataGridProps, layout: GridLayout, { row: at, column }: Position): boolean {
  const row = layout.rows[at];
  if (column !== 0 || row?.kind !== 'group') return false;
  const collapsed = props.collapsed ?? [];
  props.onCollapsedChange?.(row.isExpanded ? [...collapsed, row.id] : collapsed.filter((id) => id !== row.id));
  return true;
}

/** Opens what a row is about, from its head. False when the caller opens nothing, or on a figure. */
export function openRow(props: DataGridProps, layout: GridLayout, { row: at, column }: Position): boolean {
  const row = layout.rows[at];
  if (column !== 0 || row === undefined || props.onOpenRow === undefined) return false;
  props.onOpenRow(row.id);
  return true;
}

/** Ascending, descending, and back to the order of the caller. False when the column does not sort. */
export function sortBy(props: DataGridProps, layout: GridLayout, position: Position): boolean {
  const column = layout.columns[position.column - 1];
  if (!column?.isSortable || !props.onSortChange) return false;
  const now = props.sort?.columnId === column.id ? props.sort.direction : null;
  if (now === 'descending') props.onSortChange(null);
  else props.onSortChange({ columnId: column.id, direction: now === null ? 'ascending' : 'descending' });
  return true;
}
