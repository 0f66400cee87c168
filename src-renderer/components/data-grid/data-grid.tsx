import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../class-names';
import { useComponentText } from '../component-text';
import type { AfterEdit, EditorProps } from './cell-editor';
import styles from './data-grid.module.css';
import type { CellAddress, DataGridHandle, DataGridProps } from './data-grid-types';
import { GridHead } from './grid-head';
import { addressOf, figureAt, type GridLayout, positionOf } from './grid-layout';
import { type GridBounds, moveAfterEdit, moveByKey } from './grid-navigation';
import { cellCount, type Position, sliceOfRow } from './grid-position';
import { GridRowView } from './grid-row';
import { useGridWords } from './grid-words';
import { useClipboardEvents } from './use-clipboard-events';
import { useGridClipboard } from './use-grid-clipboard';
import { useGridKeys } from './use-grid-keys';
import { useGridPointer } from './use-grid-pointer';
import { useGridSelection } from './use-grid-selection';
import { useGridTable } from './use-grid-table';
import { useRowWindow } from './use-row-window';

interface Editing {
  mode: 'replace' | 'edit';
  text: string;
}

/**
 * The table of the program: walk, select, edit, copy and paste as in Excel.
 *
 * Controlled: it shows what `cell` says and hands every change to the caller as text. It draws real rows and cells
 * (role grid), of long lists only those in view, and one of them is the Tab stop.
 */
export function DataGrid({ gridRef, ...props }: DataGridProps & { gridRef?: Ref<DataGridHandle> }) {
  const { text, count } = useComponentText();
  const words = useGridWords();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [message, setMessage] = useState('');

  const { layout, headers } = useGridTable(props);
  const selection = useGridSelection(layout, props);
  const { active, corner, range } = selection;
  const { parts, rowHeight } = useRowWindow(scroller, layout.bodyCount, [active?.row, corner?.row]);
  const firstPlace: Position = { row: 0, column: layout.columns.length > 0 ? 1 : 0 };
  const tabStop = active ?? firstPlace;

  const isEditable = (position: Position) =>
    !props.isReadOnly && (figureAt(layout, props.cell, position)?.editable ?? false);
  const bounds = boundsOf(props, layout, pageRows(scroller.current, rowHeight));

  const go = (position: Position, extend: boolean) => {
    finishEdit(scroller.current);
    wantsFocus.current = true;
    selection.select(position, extend);
  };
  const beginEdit = (mode: 'replace' | 'edit', typed?: string) => {
    if (!active || active.column === 0 || active.row < 0) return;
    if (!isEditable(active)) return setMessage(text('readOnly'));
    const figure = figureAt(layout, props.cell, active);
    setEditing({ mode, text: typed ?? figure?.editText ?? figure?.text ?? '' });
  };
  const commit = (value: string, after: AfterEdit) => {
    setEditing(null);
    if (!active) return;
    const figure = figureAt(layout, props.cell, active);
    if (value !== (figure?.editText ?? figure?.text ?? '')) {
      props.onEdit?.([{ ...addressOf(layout, active), text: value.trim() }], 'type');
    }
    if (after === 'stay') return;
    const next =
      after.key === 'arrow'
        ? moveByKey(active, { key: after.name, ctrl: false }, bounds)
        : moveAfterEdit(active, after.key, after.back, bounds);
    go(next ?? active, false);
  };
  const cancel = () => {
    setEditing(null);
    setMessage(text('cancelled'));
    wantsFocus.current = true;
  };

  const toggle = (position: Position) => toggleGroup(props, layout, position);
  const sort = (position: Position) => sortBy(props, layout, position);
  const press = (position: Position) => (position.row < 0 ? sort(position) : position.column === 0 && toggle(position));
  const openMenu = (position: Position, at?: { x: number; y: number }) => {
    if (!range || !contains(range, position)) go(position, false);
    const box = cellElement(scroller.current, position)?.getBoundingClientRect();
    props.onCellMenu?.(addressOf(layout, position), at ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 });
  };

  const clipboard = useGridClipboard({
    props,
    layout,
    selection,
    isEditable,
    onCopied: (number) => setMessage(count('copied', number)),
  });
  useClipboardEvents(scroller, clipboard);
  const onKeyDown = useGridKeys({ selection, bounds, go, beginEdit, clear: clipboard.clear, press, openMenu });
  const pointer = useGridPointer({
    go,
    dragTo: (position) => selection.select(position, true),
    beginEdit: () => beginEdit('edit'),
    sort,
    toggle,
    openMenu,
  });

  useFocus(scroller, wantsFocus, active, corner, editing !== null);
  useRangeMessage(range ? cellCount(range) : 0, (number) => setMessage(count('selected', number)));
  useAnnouncement(props.announcement, setMessage);
  useImperativeHandle(gridRef, () => ({
    focusCell: (cell: CellAddress) => {
      const position = positionOf(layout, cell);
      if (position) go(position, false);
    },
    cellElement: (cell: CellAddress) => {
      const position = positionOf(layout, cell);
      return position ? cellElement(scroller.current, position) : null;
    },
    beginEdit: () => beginEdit('edit'),
  }));

  const editorFor = (rowIndex: number): EditorProps | null => {
    if (!editing || active?.row !== rowIndex) return null;
    const column = layout.columns[active.column - 1];
    const label = text('editCell')
      .replace('{{row}}', layout.rows[active.row]?.label ?? '')
      .replace('{{column}}', column?.header ?? '');
    return { ...editing, label, align: column?.align ?? 'end', onCommit: commit, onCancel: cancel };
  };

  const drawRow = (index: number) => {
    const row = layout.rows[index];
    if (!row) return null;
    const slice = sliceOfRow(range, index);
    return (
      <GridRowView
        key={row.id}
        row={row}
        index={index}
        ariaIndex={headers.length + index + 1}
        columns={layout.columns}
        cell={props.cell}
        words={words}
        activeColumn={active?.row === index ? active.column : null}
        tabStop={tabStop.row === index ? tabStop.column : null}
        selectedLeft={slice?.left ?? null}
        selectedRight={slice?.right ?? null}
        isTop={slice?.isTop ?? false}
        isBottom={slice?.isBottom ?? false}
        isReadOnly={props.isReadOnly ?? false}
        editor={editorFor(index)}
        rowMark={props.rowMark}
      />
    );
  };

  const isNested = layout.rows.some((row) => row.kind === 'group');
  return (
    <div className={styles.shell}>
      <div ref={scroller} className={styles.scroller} style={scrollPadding(props, layout, headers.length, rowHeight)}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells can be walked through and edited
          role="grid"
          aria-label={props.label}
          aria-rowcount={headers.length + layout.rows.length}
          aria-colcount={layout.columns.length + 1}
          aria-multiselectable="true"
          aria-readonly={props.isReadOnly || undefined}
          className={classNames(styles.grid, isNested && styles.nested)}
          style={{ minWidth: tableWidth(props, layout) }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            // Tab into the grid: the first cell becomes the active one.
            if (!active && event.target.closest('[data-column]')) selection.select(firstPlace);
          }}
          {...pointer}
        >
          <colgroup>
            <col style={{ width: props.rowHeaderWidth ?? defaultHeadWidth }} />
            {layout.columns.map((column, index) => (
              <col
                key={column.id}
                style={index === layout.columns.length - 1 ? undefined : { width: column.width ?? defaultWidth }}
              />
            ))}
          </colgroup>
          <GridHead props={props} layout={layout} headers={headers} tabStop={tabStop.row < 0 ? tabStop.column : null} />
          <tbody>
            {parts.map((part) =>
              'gap' in part ? (
                <Gap key={part.key} height={part.gap} columns={layout.columns.length + 1} />
              ) : (
                drawRow(part.row)
              ),
            )}
          </tbody>
          {layout.rows.length > layout.bodyCount ? (
            <tfoot className={styles.foot}>
              {layout.rows.slice(layout.bodyCount).map((_, index) => drawRow(layout.bodyCount + index))}
            </tfoot>
          ) : null}
        </table>
      </div>
      <div aria-live="polite" className="visually-hidden">
        {message}
      </div>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the row of a grid by its tag, but nothing to see or hear
    <tr role="presentation" className={styles.gap}>
      <td role="presentation" colSpan={columns} style={{ height }} />
    </tr>
  );
}

const defaultHeadWidth = 152;
const defaultWidth = 84;

function boundsOf(props: DataGridProps, layout: GridLayout, rows: number): GridBounds {
  return {
    firstRow: props.onSortChange && layout.columns.some((column) => column.isSortable) ? -1 : 0,
    lastRow: layout.rows.length - 1,
    lastColumn: layout.columns.length,
    pageRows: rows,
    isFilled: (position) => (figureAt(layout, props.cell, position)?.text ?? '') !== '',
  };
}

/** Whole rows in view, less one so that Page Down keeps the last row in sight. */
function pageRows(scroller: HTMLElement | null, rowHeight: number): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 4);
}

function contains(range: { top: number; bottom: number; left: number; right: number }, { row, column }: Position) {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function cellElement(scroller: HTMLElement | null, { row, column }: Position): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;
}

/** Going elsewhere keeps what was typed: the editor hands it over when it loses the focus. */
function finishEdit(scroller: HTMLElement | null) {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && scroller?.contains(focused)) focused.blur();
}

function toggleGroup(props: DataGridProps, layout: GridLayout, position: Position): boolean {
  const row = layout.rows[position.row];
  if (row?.kind !== 'group') return false;
  const collapsed = props.collapsed ?? [];
  props.onCollapsedChange?.(row.isExpanded ? [...collapsed, row.id] : collapsed.filter((id) => id !== row.id));
  return true;
}

/** Ascending, descending, and back to the order of the caller. */
function sortBy(props: DataGridProps, layout: GridLayout, position: Position): boolean {
  const column = layout.columns[position.column - 1];
  if (!column?.isSortable || !props.onSortChange) return false;
  const now = props.sort?.columnId === column.id ? props.sort.direction : null;
  if (now === 'descending') props.onSortChange(null);
  else props.onSortChange({ columnId: column.id, direction: now === null ? 'ascending' : 'descending' });
  return true;
}

/** Room that the sticky heads, first column and totals cover, so that the active cell never hides behind them. */
function scrollPadding(props: DataGridProps, layout: GridLayout, headRows: number, rowHeight: number) {
  const lastHead = layout.columns.some((column) => column.glyph !== undefined) ? 40 : 26;
  return {
    scrollPaddingTop: lastHead + (headRows - 1) * 28,
    scrollPaddingBottom: (layout.rows.length - layout.bodyCount) * rowHeight,
    scrollPaddingLeft: props.rowHeaderWidth ?? defaultHeadWidth,
  };
}

function tableWidth(props: DataGridProps, layout: GridLayout): number {
  const columns = layout.columns.reduce((sum, column) => sum + (column.width ?? defaultWidth), 0);
  return (props.rowHeaderWidth ?? defaultHeadWidth) + columns;
}

/** Puts the focus on the active cell after a key or click, also after an edit, and brings it into view. */
function useFocus(
  scroller: { current: HTMLElement | null },
  wantsFocus: { current: boolean },
  active: Position | null,
  corner: Position | null,
  isEditing: boolean,
) {
  useLayoutEffect(() => {
    if (!wantsFocus.current || !active || isEditing) return;
    wantsFocus.current = false;
    cellElement(scroller.current, active)?.focus({ preventScroll: true });
    cellElement(scroller.current, corner ?? active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function useRangeMessage(cells: number, say: (cells: number) => void) {
  const last = useRef(cells);
  useEffect(() => {
    if (last.current === cells) return;
    last.current = cells;
    if (cells > 1) say(cells);
  });
}

function useAnnouncement(announcement: string | undefined, say: (text: string) => void) {
  useEffect(() => {
    if (announcement) say(announcement);
  }, [announcement, say]);
}
