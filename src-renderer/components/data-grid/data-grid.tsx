import { type Ref, useImperativeHandle, useRef } from 'react';
import { classNames } from '../class-names';
import { useComponentText } from '../component-text';
import { useMenuSource } from '../context-menu/menu-sources';
import { useTableSource } from '../copied-table/table-sources';
import { useFocusOfLostPart } from '../use-focus-of-lost-part';
import styles from './data-grid.module.css';
import type { CellAddress, DataGridHandle, DataGridProps } from './data-grid-types';
import { gridTable } from './grid-copied-table';
import { cellElement, finishEdit, useGridFocus } from './grid-focus';
import { GridHead } from './grid-head';
import { openRow, sortBy, toggleGroup } from './grid-heads';
import { figureAt, positionOf, rowIdsAt } from './grid-layout';
import { boundsOf, columnWidth, headWidth, scrollPadding, tableWidth } from './grid-measures';
import { cellCount, isInRange, type Position, sliceOfRow } from './grid-position';
import { GridRowView } from './grid-row';
import { useGridWords } from './grid-words';
import { useCellEditing } from './use-cell-editing';
import { useClipboardEvents } from './use-clipboard-events';
import { useGridClipboard } from './use-grid-clipboard';
import { useGridKeys } from './use-grid-keys';
import { useGridMessage } from './use-grid-message';
import { placeOf, useGridPointer } from './use-grid-pointer';
import { useGridSelection } from './use-grid-selection';
import { useGridTable } from './use-grid-table';
import { useRowWindow } from './use-row-window';

/**
 * The table of the program: walk, select, edit, copy and paste as in Excel.
 *
 * Controlled: it shows what `cell` says and hands every change to the caller as text. It draws real rows and cells
 * (role grid), of long lists only those in view, and one of them is the Tab stop.
 */
export function DataGrid({ gridRef, ...props }: DataGridProps & { gridRef?: Ref<DataGridHandle> }) {
  const { count } = useComponentText();
  const words = useGridWords();
  const scroller = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);

  const { layout, headers } = useGridTable(props);
  const selection = useGridSelection(layout, props);
  const { active, corner, range } = selection;
  const { message, say } = useGridMessage(props.announcement, range ? cellCount(range) : 0);
  const { parts, rowHeight } = useRowWindow(scroller, layout.bodyCount, [active?.row, corner?.row]);
  const bounds = boundsOf(props, layout, scroller.current?.clientHeight ?? 0, rowHeight);
  const firstPlace: Position = { row: 0, column: layout.columns.length > 0 ? 1 : 0 };
  const tabStop = active ?? firstPlace;

  const isEditable = (position: Position) =>
    !props.isReadOnly && (figureAt(layout, props.cell, position)?.editable ?? false);
  const refocus = () => {
    wantsFocus.current = true;
  };
  const go = (position: Position, extend: boolean) => {
    finishEdit(scroller.current);
    refocus();
    selection.select(position, extend);
  };
  const toggle = (position: Position) => toggleGroup(props, layout, position) || openRow(props, layout, position);
  const choose = (position: Position) => {
    if (!props.choosesRows) return false;
    selection.addRow(position);
    go(position, false);
    return true;
  };
  const sort = (position: Position) => sortBy(props, layout, position);
  const beforeMenu = (position: Position) => {
    const isChosen = selection.added.includes(layout.rows[position.row]?.id ?? '');
    if (isChosen || (range && isInRange(range, position))) return;
    selection.clearAdded();
    go(position, false);
  };
  const table = useRef<HTMLTableElement>(null);
  useTableSource(table, () => gridTable(props, layout, range, selection.added));
  useMenuSource(table, (target) => {
    const at = placeOf(target);
    const rowId = at && layout.rows[at.row]?.id;
    return rowId ? (props.rowMenu?.(rowIdsAt(layout, range, selection.added, rowId)) ?? null) : null;
  });

  const { editor, beginEdit, beginEditAt } = useCellEditing({
    props,
    layout,
    active,
    bounds,
    isEditable,
    go,
    say,
    refocus,
  });
  const onCopied = (number: number) => say(count('copied', number));
  const clipboard = useGridClipboard({ props, layout, selection, isEditable, onCopied });
  useClipboardEvents(scroller, clipboard);
  const onKeyDown = useGridKeys({
    selection,
    bounds,
    go,
    beginEdit,
    clear: clipboard.clear,
    choose,
    press: (position) => (position.row < 0 ? sort(position) : toggle(position)),
  });
  const pointer = useGridPointer({
    go,
    dragTo: (position) => selection.select(position, true),
    beginEdit: () => beginEdit('edit'),
    sort,
    toggle,
    choose,
    startAnew: selection.clearAdded,
    beforeMenu,
  });

  useFocusOfLostPart(scroller, layout.rowIndex, () => active && cellElement(scroller.current, active));
  useGridFocus({ scroller, wantsFocus, active, corner, isEditing: editor !== null });
  useImperativeHandle(gridRef, () => ({
    focusCell: (cell: CellAddress) => {
      const position = positionOf(layout, cell);
      if (position) go(position, false);
    },
    cellElement: (cell: CellAddress) => {
      const position = positionOf(layout, cell);
      return position && cellElement(scroller.current, position);
    },
    editCell: (cell: CellAddress) => {
      const position = positionOf(layout, cell);
      if (!position) return;
      // In one drawing: a key typed at once after this must find the editor of this cell.
      go(position, false);
      beginEditAt(position, 'edit');
    },
  }));

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
        isChosen={selection.added.includes(row.id)}
        isTop={slice?.isTop ?? false}
        isBottom={slice?.isBottom ?? false}
        isReadOnly={props.isReadOnly ?? false}
        editor={active?.row === index ? editor : null}
        rowMark={props.rowMark}
      />
    );
  };

  const isNested = layout.rows.some((row) => row.kind === 'group');
  return (
    <div className={styles.shell}>
      <div ref={scroller} className={styles.scroller} style={scrollPadding(props, layout, headers.length, rowHeight)}>
        <table
          ref={table}
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
            <col style={{ width: headWidth(props) }} />
            {layout.columns.map((column, index) => (
              <col key={column.id} style={{ width: columnWidth(layout, index, props.sharesRoom) }} />
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
