import type { CopiedCell, CopiedTable } from '../copied-table/copied-table';
import type { DataGridProps } from './data-grid-types';
import { figureAt, type GridLayout, type LayoutRow } from './grid-layout';
import { cellCount, type Range } from './grid-position';

/**
 * The selected cells with the heads they stand under and beside, as shown; of one cell: the whole table. Rows that were
 * chosen one by one are copied whole.
 */
export function gridTable(
  props: DataGridProps,
  layout: GridLayout,
  range: Range | null,
  added: readonly string[] = [],
): CopiedTable {
  if (added.length > 0) {
    const all = layout.columns.map((_, index) => index + 1);
    const chosen = layout.rows.filter(({ id }) => added.includes(id));
    return [...heads(props, layout, all), ...chosen.map((row) => line(props, layout, row, all))];
  }
  const isPart = range !== null && cellCount(range) > 1;
  const columns = layout.columns.map((_, index) => index + 1);
  const taken = isPart && range.right > 0 ? columns.filter((at) => at >= range.left && at <= range.right) : columns;
  const rows = isPart ? layout.rows.slice(range.top, range.bottom + 1) : layout.rows;
  return [...heads(props, layout, taken), ...rows.map((row) => line(props, layout, row, taken))];
}

function heads(props: DataGridProps, layout: GridLayout, taken: readonly number[]): CopiedCell[][] {
  const columns = taken.flatMap((at) => layout.columns[at - 1] ?? []);
  const names = columns.map(({ header, align = 'end' }) => ({ text: header, isHead: true, isAtEnd: align === 'end' }));
  const groups = groupHeads(props, columns);
  const corner = { text: props.rowHeader, isHead: true };
  if (groups.length === 0) return [[corner, ...names]];
  return [[{ ...corner, rows: 2 }, ...groups], names];
}

/** Upper heads; a column without one gets an empty head above it. */
function groupHeads(props: DataGridProps, columns: GridLayout['columns']): CopiedCell[] {
  if (!columns.some(({ group }) => group !== undefined)) return [];
  const runs: { group: string | undefined; count: number }[] = [];
  for (const { group } of columns) {
    const last = runs.at(-1);
    if (last && last.group === group) last.count += 1;
    else runs.push({ group, count: 1 });
  }
  return runs.map(({ group, count }) => ({
    text: props.columnGroups?.find(({ id }) => id === group)?.header ?? '',
    isHead: true,
    columns: count,
  }));
}

function line(props: DataGridProps, layout: GridLayout, row: LayoutRow, taken: readonly number[]): CopiedCell[] {
  const isStrong = row.kind !== 'leaf';
  const at = layout.rows.indexOf(row);
  const cells = taken.map((column): CopiedCell => {
    const view = figureAt(layout, props.cell, { row: at, column });
    const note = view?.note ? ` (${view.note})` : '';
    return {
      text: `${view?.text.trim() ?? ''}${note}`,
      isStrong,
      isAtEnd: (layout.columns[column - 1]?.align ?? 'end') === 'end',
    };
  });
  return [{ text: row.label, isStrong, level: row.level }, ...cells];
}
