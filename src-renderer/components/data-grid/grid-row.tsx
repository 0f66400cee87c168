import { memo, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import { ChevronDown, ChevronRight } from '../icons';
import type { EditorProps } from './cell-editor';
import styles from './data-grid.module.css';
import type { CellView, GridColumn } from './data-grid-types';
import { GridCell } from './grid-cell';
import type { LayoutRow } from './grid-layout';
import type { GridWords } from './grid-words';

interface GridRowProps {
  row: LayoutRow;
  /** Place in the grid, 0 is the first row under the heads. */
  index: number;
  ariaIndex: number;
  columns: readonly GridColumn[];
  cell: (rowId: string, columnId: string) => CellView;
  words: GridWords;
  /** Column with the focus in this row, or null. */
  activeColumn: number | null;
  tabStop: number | null;
  /** The selected columns of this row and whether the frame closes above and below. */
  selectedLeft: number | null;
  selectedRight: number | null;
  /** Chosen one by one, apart from the range. */
  isChosen: boolean;
  isTop: boolean;
  isBottom: boolean;
  isReadOnly: boolean;
  editor: EditorProps | null;
  rowMark: ((rowId: string) => ReactNode) | undefined;
}

/** One row. Memoised: while scrolling and walking only rows that change are drawn again. */
export const GridRowView = memo(function GridRowView(props: GridRowProps) {
  const { row, index, ariaIndex, columns, cell, activeColumn, tabStop, selectedLeft, selectedRight, editor } = props;
  const isSelected = (column: number) => props.isChosen || isInRange(column);
  const isInRange = (column: number) =>
    selectedLeft !== null && selectedRight !== null && column >= selectedLeft && column <= selectedRight;
  const edges = (column: number) =>
    isInRange(column)
      ? `${props.isTop ? 't' : ''}${column === selectedRight ? 'r' : ''}${props.isBottom ? 'b' : ''}${column === selectedLeft ? 'l' : ''}`
      : '';
  return (
    <tr aria-rowindex={ariaIndex} data-row={index} className={classNames(styles.row, styles[row.kind])}>
      <th
        scope="row"
        aria-colindex={1}
        aria-expanded={row.kind === 'group' ? row.isExpanded : undefined}
        aria-selected={isSelected(0)}
        tabIndex={tabStop === 0 ? 0 : -1}
        data-column={0}
        data-edges={edges(0) || undefined}
        className={classNames(
          styles.cell,
          styles.rowHead,
          isSelected(0) && styles.selected,
          activeColumn === 0 && styles.active,
        )}
        style={row.level > 1 ? { paddingLeft: 28 + (row.level - 1) * 18 } : undefined}
      >
        <span className={styles.rowLabel}>
          {row.kind === 'group' ? (
            <span data-toggle className={styles.toggle}>
              <Icon of={row.isExpanded ? ChevronDown : ChevronRight} size={14} tone="quiet" />
            </span>
          ) : null}
          <span className={styles.rowName}>{row.label}</span>
          {props.rowMark?.(row.id)}
        </span>
      </th>
      {columns.map((column, at) => {
        const place = at + 1;
        const view = cell(row.id, column.id);
        return (
          <GridCell
            key={column.id}
            view={view}
            words={props.words}
            column={place}
            align={column.align ?? 'end'}
            isGroupEnd={columns[place] !== undefined && columns[place]?.group !== column.group}
            isActive={activeColumn === place}
            isTabStop={tabStop === place}
            isSelected={isSelected(place)}
            edges={edges(place)}
            isReadOnly={props.isReadOnly || !view.editable}
            editor={activeColumn === place ? editor : null}
          />
        );
      })}
    </tr>
  );
});
