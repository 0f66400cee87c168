import { type Ref, useCallback, useMemo } from 'react';
import type { CellEdit, MatrixColumn, MatrixRow, MatrixTotal } from '../../../shared/ipc/schemas/figures';
import { DataGrid } from '../../components/data-grid/data-grid';
import type {
  CellAddress,
  DataGridHandle,
  CellEdit as GridEdit,
  GridRow,
  GridSelection,
} from '../../components/data-grid/data-grid-types';
import { GroupGlyph } from '../../components/group-glyph';
import { useIsWide } from '../../components/use-is-wide';
import { shortName } from '../group-name';
import { cellView } from './cell-view';
import { kindName, unitName } from './kind-names';
import { KindMark } from './kind-word';
import styles from './matrix-grid.module.css';
import { type MatrixIndex, rowIdOf } from './matrix-rows';
import { shortDayText } from './number-text';
import { rowLabel } from './row-label';
import { type Say, useSay } from './say';
import { groupColumns } from './shown-columns';
import type { ShownRows } from './shown-rows';
import type { EditRequest } from './use-edits';
import { useLanguage } from './use-language';

interface MatrixGridProps {
  label: string;
  index: MatrixIndex;
  columns: readonly MatrixColumn[];
  rows: ShownRows;
  collapsed: readonly string[];
  isReadOnly: boolean;
  announcement: string;
  gridRef: Ref<DataGridHandle>;
  /** A text that was refused: the cell's editor opens on it again. */
  refused: { rowId: string; columnId: string; text: string; reason: string } | null;
  onCollapsed: (collapsed: string[]) => void;
  onActive: (cell: CellAddress | null) => void;
  onSelection: (selection: GridSelection | null) => void;
  onEdit: (request: EditRequest) => void;
}

/** The matrix itself: municipalities down, kinds of figures per target group across. */
export function MatrixGrid(props: MatrixGridProps) {
  const say = useSay();
  const language = useLanguage();
  const isWide = useIsWide();
  const { index, columns, rows, isReadOnly, refused, onEdit } = props;

  const gridRows = useMemo(() => bodyRows(say, rows), [rows, say]);
  const totals = useMemo(
    () => [rows.total, rows.rest].flatMap((row) => (row === null ? [] : [gridRow(say, row, null)])),
    [rows, say],
  );
  const gridColumns = useMemo(
    () =>
      columns.map((column) =>
        gridColumn(say, column, Math.max(leastWidth(rows, column), shareOfHead(columns, column))),
      ),
    [columns, rows, say],
  );
  const groups = useMemo(
    () =>
      groupColumns(columns).map((group) => ({
        id: group.code,
        header: say('groupHead', {
          group: isWide ? group.name : shortName(group.name),
          unit: unitName(say, group.unit),
        }),
        glyph: <GroupGlyph order={group.order} />,
      })),
    [columns, say, isWide],
  );

  const cell = useCallback(
    (rowId: string, columnId: string) => {
      const row = index.row(rowId);
      const column = index.column(columnId);
      if (row === undefined || column === undefined) return blank;
      const view = cellView(row, column, { say, language }, isReadOnly);
      const isRefused = refused?.rowId === rowId && refused.columnId === columnId;
      return isRefused ? { ...view, editText: refused.text, refusal: refused.reason } : view;
    },
    [index, say, language, isReadOnly, refused],
  );

  // The same function at each drawing, or every row would be drawn again at each step through the grid.
  const rowMark = useCallback(
    (rowId: string) => {
      const row = index.row(rowId);
      if (row?.type !== 'region') return null;
      const totals = columns.flatMap((column) => row.totals[column.id] ?? []);
      const receivedOn = totals.find((total) => total.receivedOn !== null)?.receivedOn ?? null;
      return (
        <span aria-hidden="true" className={styles.known}>
          {receivedOn === null ? null : (
            <span>{say('rows.receivedLine', { date: shortDayText(receivedOn, language) })}</span>
          )}
          {totals.some(hasUnknown) ? <span>{say('rows.knownLine')}</span> : null}
        </span>
      );
    },
    [index, columns, say, language],
  );

  const toEdits = (edits: readonly GridEdit[]): CellEdit[] =>
    edits.flatMap(({ rowId, columnId, text }) => {
      const row = index.row(rowId);
      return row === undefined ? [] : [{ area: row.area, column: columnId, text }];
    });

  return (
    <div className={styles.pane}>
      <DataGrid
        gridRef={props.gridRef}
        label={props.label}
        sharesRoom
        rowHeader={say('municipality')}
        rowHeaderWidth={170}
        rowMark={rowMark}
        rows={gridRows}
        totals={totals}
        columns={gridColumns}
        columnGroups={groups}
        cell={cell}
        collapsed={props.collapsed}
        onCollapsedChange={props.onCollapsed}
        onActiveChange={props.onActive}
        onSelectionChange={props.onSelection}
        onEdit={(edits, origin) => onEdit({ edits: toEdits(edits), isTyped: origin === 'type' })}
        onPasteRequest={(edits, outside) =>
          onEdit({
            edits: toEdits(edits),
            isTyped: false,
            readOnly: toEdits(outside.readOnly.map((address) => ({ ...address, text: '' }))),
            outside: outside.rowsOutside + outside.columnsOutside,
          })
        }
        announcement={props.announcement}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}

function bodyRows(say: Say, { body, areaTasks }: ShownRows): GridRow[] {
  const subregions = body.map(({ row, children }) => gridRow(say, row, children));
  if (areaTasks.length === 0) return subregions;
  const tasks = areaTasks.map((row) => gridRow(say, row, null));
  return [...subregions, { id: 'area-tasks', label: say('rows.areaTasks'), children: tasks }];
}

/** The head of the area tasks has no figures: they belong to different areas and are not added. */
const blank = { text: '\u00a0', copyText: '' };

function hasUnknown(total: MatrixTotal | undefined): boolean {
  return total !== undefined && total.sum !== null && total.known < total.of;
}

function gridRow(say: Say, row: MatrixRow, children: readonly MatrixRow[] | null): GridRow {
  const own = { id: rowIdOf(row), label: rowLabel(say, row) };
  return children === null ? own : { ...own, children: children.map((child) => gridRow(say, child, null)) };
}

function gridColumn(say: Say, column: MatrixColumn, least: number) {
  const isAmv = column.part === 'amv';
  const header = isAmv ? say('amvColumn') : kindName(say, column.kind, column.unit);
  const glyph = isAmv ? <span className={styles.noGlyph} /> : <KindMark kind={column.kind} />;
  return {
    id: column.id,
    header,
    glyph,
    group: column.group,
    width: Math.max(widthOf(header), least),
    align: 'end' as const,
  };
}

/** Room for both values of a conflict in one cell, for "circa 430", for the sum, and for "30 van 31" under it. */
function leastWidth(rows: ShownRows, column: MatrixColumn): number {
  const cells = rows.body.flatMap(({ row, children }) => [row, ...(children ?? [])]).map((row) => row.cells[column.id]);
  const digits = cells.flatMap((cell) => (cell?.isConflict && cell.span ? cell.span.join('').length : []));
  const conflict = digits.length === 0 ? 0 : Math.max(...digits) * 7 + 40;
  const hasCirca = cells.some((cell) => cell?.certainty === 'approximate' && cell.value !== null);
  const total = rows.total?.totals[column.id];
  return Math.max(conflict, hasCirca ? 58 : 0, roomForSum(total?.sum ?? null), hasUnknown(total) ? 66 : 0);
}

/** The sum of the region is the longest number of its column. Up to four digits there is room anyway. */
function roomForSum(sum: number | null): number {
  const digits = sum === null ? 0 : String(sum).length;
  return digits < 5 ? 0 : digits * 7 + 24;
}

/** A group of one or two columns has a long name above it: some more room for each, without pushing others away. */
function shareOfHead(columns: readonly MatrixColumn[], { group }: MatrixColumn): number {
  return columns.filter((column) => column.group === group).length > 2 ? 0 : 80;
}

/** Wide enough for the head, and for a thousand with a sign beside it. Measured in the letters of 12 px Source Sans. */
function widthOf(header: string): number {
  const letters = [...header].reduce((sum, letter) => sum + (letterWidths[letter] ?? 6.4), 0);
  return Math.max(48, Math.round(letters) + 6);
}

const letterWidths: Readonly<Record<string, number>> = {
  i: 3,
  l: 3.2,
  j: 3,
  f: 3.6,
  t: 4,
  r: 4.3,
  ' ': 2.4,
  '.': 3,
  m: 9.8,
  w: 8.8,
};
