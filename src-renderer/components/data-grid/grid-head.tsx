import { classNames } from '../class-names';
import { useComponentText } from '../component-text';
import { Icon } from '../icon';
import { ArrowDown, ArrowUp } from '../icons';
import styles from './data-grid.module.css';
import type { DataGridProps, GridColumn, GridColumnGroup, GridSort } from './data-grid-types';
import type { GridLayout } from './grid-layout';
import { type GridHeader, rowHeadId } from './use-grid-table';

interface GridHeadProps {
  props: DataGridProps;
  layout: GridLayout;
  headers: GridHeader[][];
  /** Column with the focus while it is in the heads. */
  tabStop: number | null;
}

/** One or two rows of heads: groups above, columns below. */
export function GridHead({ props, layout, headers, tabStop }: GridHeadProps) {
  const hasGlyphs = layout.columns.some((column) => column.glyph !== undefined);
  return (
    <thead className={styles.head}>
      {headers.map((row, level) => (
        <tr
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its index
          key={level}
          aria-rowindex={level + 1}
          data-row={-1}
          className={classNames(level === headers.length - 1 && hasGlyphs && styles.tall)}
        >
          {row.map((header) => (
            <HeadCell key={header.id} header={header} props={props} layout={layout} tabStop={tabStop} />
          ))}
        </tr>
      ))}
    </thead>
  );
}

interface HeadCellProps {
  header: GridHeader;
  props: DataGridProps;
  layout: GridLayout;
  tabStop: number | null;
}

function HeadCell({ header, props, layout, tabStop }: HeadCellProps) {
  if (header.rowSpan === 0) return null;
  const leaves = header.getLeafHeaders().filter((leaf) => leaf.subHeaders.length === 0);
  const firstId = leaves[0]?.column.id ?? header.column.id;
  if (firstId === rowHeadId) return <RowHeadHead props={props} rowSpan={header.rowSpan} tabStop={tabStop} />;
  const place = layout.columnIndex.get(firstId) ?? 1;
  const isLeaf = header.subHeaders.length === 0 || header.isPlaceholder;
  const lastPlace = place + header.colSpan - 1;
  const next = layout.columns[lastPlace];
  const isGroupEnd = next !== undefined && next.group !== layout.columns[lastPlace - 1]?.group;
  if (!isLeaf) {
    const group = props.columnGroups?.find((candidate) => header.column.id.startsWith(`group:${candidate.id}:`));
    return <GroupHead group={group} colSpan={header.colSpan} place={place} isGroupEnd={isGroupEnd} />;
  }
  const column = layout.columns[place - 1];
  if (!column) return null;
  return (
    <ColumnHead
      column={column}
      place={place}
      rowSpan={header.rowSpan}
      sort={props.sort ?? null}
      isTabStop={tabStop === place}
      isGroupEnd={isGroupEnd}
    />
  );
}

function RowHeadHead({ props, rowSpan, tabStop }: { props: DataGridProps; rowSpan: number; tabStop: number | null }) {
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      aria-colindex={1}
      tabIndex={tabStop === 0 ? 0 : -1}
      data-column={0}
      className={classNames(styles.headCell, styles.corner, rowSpan > 1 && styles.groupHead)}
    >
      {props.rowHeader}
    </th>
  );
}

interface GroupHeadProps {
  group: GridColumnGroup | undefined;
  colSpan: number;
  place: number;
  isGroupEnd: boolean;
}

function GroupHead({ group, colSpan, place, isGroupEnd }: GroupHeadProps) {
  return (
    <th
      scope="colgroup"
      colSpan={colSpan}
      aria-colspan={colSpan}
      aria-colindex={place + 1}
      className={classNames(styles.headCell, styles.groupHead, isGroupEnd && styles.groupEnd)}
    >
      <span className={styles.groupName}>
        {group?.glyph}
        <span title={group?.header}>{group?.header}</span>
      </span>
    </th>
  );
}

interface ColumnHeadProps {
  column: GridColumn;
  place: number;
  rowSpan: number;
  sort: GridSort | null;
  isTabStop: boolean;
  isGroupEnd: boolean;
}

function ColumnHead({ column, place, rowSpan, sort, isTabStop, isGroupEnd }: ColumnHeadProps) {
  const { text } = useComponentText();
  const direction = sort?.columnId === column.id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      aria-colindex={place + 1}
      aria-sort={column.isSortable ? (direction ?? 'none') : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-column={place}
      className={classNames(
        styles.headCell,
        (column.align ?? 'end') === 'end' && styles.end,
        isGroupEnd && styles.groupEnd,
        column.isSortable && styles.sortable,
      )}
    >
      <span className={styles.columnName}>
        {column.glyph}
        <span className={styles.columnWord}>
          {direction ? (
            <Icon
              of={direction === 'ascending' ? ArrowUp : ArrowDown}
              size={12}
              label={text(direction === 'ascending' ? 'sortedUp' : 'sortedDown')}
            />
          ) : null}
          {column.header}
        </span>
      </span>
    </th>
  );
}
