import { memo } from 'react';
import { classNames } from '../../components/class-names';
import { Icon } from '../../components/icon';
import { ChevronDown, ChevronRight, Eye } from '../../components/icons';
import styles from './area-table.module.css';
import { FigureText } from './figure-cell';
import type { Say } from './say';
import type { ShownArea } from './shown-areas';
import type { TableColumn } from './table-columns';

interface AreaRowProps {
  shown: ShownArea;
  columns: readonly TableColumn[];
  /** By group: the gap that fills half a bar. */
  scales: Readonly<Record<string, number>>;
  isSelected: boolean;
  /** It is the area that the screen is about. */
  isLookedAt: boolean;
  /** The cell of this row that Tab reaches; −1 for none. */
  activeColumn: number;
  language: string;
  say: Say;
  onCell: (area: string, column: number) => void;
  onToggle: (area: string) => void;
  onOpen: (area: string) => void;
}

/** One area of the tree. Drawn again only when something of it changes. */
export const AreaRow = memo(function AreaRow(props: AreaRowProps) {
  const { shown, columns, scales, isSelected, isLookedAt, activeColumn, language, say, onCell, onToggle, onOpen } =
    props;
  const { row, level, isExpanded } = shown;
  return (
    <tr
      data-area={row.area}
      aria-level={level}
      aria-selected={isSelected}
      {...(isExpanded === null ? {} : { 'aria-expanded': isExpanded })}
      className={classNames(row.type !== 'municipality' && styles.area, isSelected && styles.selected)}
    >
      <th
        scope="row"
        className={classNames(styles.name, styles[`level${level}`])}
        tabIndex={activeColumn === 0 ? 0 : -1}
        data-column={0}
        onClick={() => onCell(row.area, 0)}
        onDoubleClick={() => onOpen(row.area)}
      >
        <span className={styles.nameText}>
          {isExpanded === null ? null : (
            // For the mouse: to the keyboard and to a screen reader the row itself says and does it.
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              title={say(isExpanded ? 'table.collapse' : 'table.expand', { area: row.name })}
              className={styles.twist}
              onClick={(event) => {
                event.stopPropagation();
                onToggle(row.area);
              }}
            >
              <Icon of={isExpanded ? ChevronDown : ChevronRight} size={14} tone="quiet" />
            </button>
          )}
          <span className={styles.label}>{row.name}</span>
          {isSelected && !isLookedAt ? (
            // For the mouse: with the keyboard it is Enter.
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              title={say('table.open', { area: row.name })}
              className={styles.open}
              onClick={() => onOpen(row.area)}
            >
              <Icon of={Eye} size={14} tone="quiet" />
            </button>
          ) : null}
        </span>
      </th>
      {columns.map(({ group, part }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the table handles the keys of all its cells
        <td
          key={`${group.code} ${part}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a treegrid, which takes the focus
          role="gridcell"
          className={classNames(styles[part], part === 'quota' && styles.first)}
          tabIndex={activeColumn === index + 1 ? 0 : -1}
          data-column={index + 1}
          onClick={() => onCell(row.area, index + 1)}
        >
          <FigureText
            figure={row.figures[group.code]}
            part={part}
            hasAmvColumn={columns.some((column) => column.part === 'amv')}
            scale={scales[group.code] ?? 1}
            language={language}
            say={say}
          />
        </td>
      ))}
    </tr>
  );
});
