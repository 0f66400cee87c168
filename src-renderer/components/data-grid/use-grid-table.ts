import {
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  type Header,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { CellView, DataGridProps, GridColumn, GridRow } from './data-grid-types';
import { type GridLayout, type LayoutRow, makeLayout } from './grid-layout';
import { compareKeys, sortKey } from './grid-sort';

const features = tableFeatures({
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
  expandedRowModel: createExpandedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, GridRow>();

export type GridHeader = Header<typeof features, GridRow, unknown>;

/** TanStack's id of the column of row heads. */
export const rowHeadId = 'row-head';

const noTotals: readonly GridRow[] = [];

/** Lets TanStack Table decide which rows and columns show, in which order, and how the heads are nested. */
export function useGridTable(props: DataGridProps): { layout: GridLayout; headers: GridHeader[][] } {
  const { rows, totals = noTotals, columns, columnGroups, hiddenColumns, collapsed, sort } = props;
  // Figures only matter to the order while sorting; leaving them out keeps the column model stable.
  const sortCell = sort ? props.cell : null;
  const definitions = useMemo(
    () => defineColumns(columns, columnGroups?.map((group) => group.id) ?? [], sortCell),
    [columns, columnGroups, sortCell],
  );
  const state = useMemo(
    () => ({
      columnVisibility: Object.fromEntries(hiddenColumns?.map((id) => [id, false]) ?? []),
      expanded: expandedState(rows, collapsed ?? []),
      sorting: sort ? [{ id: sort.columnId, desc: sort.direction === 'descending' }] : [],
    }),
    [hiddenColumns, rows, collapsed, sort],
  );
  const table = useTable({
    features,
    columns: definitions,
    // TanStack only reads the rows; its type does not say so.
    data: rows as GridRow[],
    getRowId: (row) => row.id,
    getSubRows: (row) => row.children as GridRow[] | undefined,
    state,
    autoResetExpanded: false,
  });

  const model = table.getRowModel().rows;
  const visible = new Set(table.getVisibleLeafColumns().map((column) => column.id));
  const visibleKey = [...visible].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: visibleKey stands for the set, which is new at each drawing
  const layout = useMemo(() => {
    const body = model.map((row): LayoutRow => {
      const isGroup = row.original.children !== undefined;
      const { id, label } = row.original;
      return {
        id,
        label,
        kind: isGroup ? 'group' : 'leaf',
        level: row.depth,
        isExpanded: isGroup && row.getIsExpanded(),
      };
    });
    const foot = totals.map(({ id, label }): LayoutRow => ({ id, label, kind: 'total', level: 0, isExpanded: false }));
    return makeLayout(
      body,
      foot,
      columns.filter((column) => visible.has(column.id)),
    );
  }, [model, totals, columns, visibleKey]);

  return { layout, headers: table.getHeaderGroups().map((group) => group.headers) };
}

function defineColumns(columns: readonly GridColumn[], groups: readonly string[], cell: DataGridProps['cell'] | null) {
  const define = (column: GridColumn) =>
    helper.accessor((row): unknown => sortValueOf(column, row.id, cell), {
      id: column.id,
      sortUndefined: 'last',
      sortFn: (one, other, id) => compareKeys(one.getValue(id), other.getValue(id)),
    });
  const rowHead = helper.accessor((row): unknown => row.label, {
    id: rowHeadId,
    sortFn: (one, other, id) => compareKeys(one.getValue(id), other.getValue(id)),
  });
  const parts = runsOfGroup(columns).map((run) =>
    run.group !== undefined && groups.includes(run.group)
      ? helper.group({ id: `group:${run.group}:${run.columns[0]?.id}`, columns: run.columns.map(define) })
      : run.columns.map(define),
  );
  return [rowHead, ...parts.flat()];
}

function sortValueOf(column: GridColumn, rowId: string, cell: ((row: string, column: string) => CellView) | null) {
  if (column.sortValue) return column.sortValue(rowId) ?? undefined;
  return cell ? sortKey(cell(rowId, column.id).text) : undefined;
}

/** Neighbours with the same group. */
function runsOfGroup(columns: readonly GridColumn[]): { group: string | undefined; columns: GridColumn[] }[] {
  const runs: { group: string | undefined; columns: GridColumn[] }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.group === column.group) last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

function expandedState(rows: readonly GridRow[], collapsed: readonly string[]): Record<string, boolean> {
  const open: Record<string, boolean> = {};
  const visit = (row: GridRow) => {
    if (!row.children) return;
    open[row.id] = !collapsed.includes(row.id);
    row.children.forEach(visit);
  };
  rows.forEach(visit);
  return open;
}
