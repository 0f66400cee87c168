import { memo } from 'react';
import { classNames } from '../class-names';
import { CellEditor, type EditorProps } from './cell-editor';
import styles from './data-grid.module.css';
import type { CellView } from './data-grid-types';
import type { GridWords } from './grid-words';

interface GridCellProps {
  view: CellView;
  words: GridWords;
  /** Place in the grid: 1 is the first column of numbers. */
  column: number;
  align: 'start' | 'end';
  isGroupEnd: boolean;
  isActive: boolean;
  isTabStop: boolean;
  isSelected: boolean;
  /** Which sides of the frame of the range run along this cell: "tl", "r", "". */
  edges: string;
  isReadOnly: boolean;
  editor: EditorProps | null;
}

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { view, words, column, align, isGroupEnd, isActive, isTabStop, isSelected, edges, isReadOnly, editor } = props;
  const state = view.state ?? {};
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={state.error || undefined}
      // Its editor has the focus then, and covers it.
      tabIndex={editor ? undefined : isTabStop ? 0 : -1}
      data-column={column}
      data-edges={edges || undefined}
      className={classNames(
        styles.cell,
        align === 'end' && styles.end,
        isGroupEnd && styles.groupEnd,
        isSelected && styles.selected,
        isActive && styles.active,
        state.conflict && styles.conflict,
        state.chosen && styles.chosen,
        state.foreign && styles.foreign,
        state.error && styles.error,
        state.warning && !state.error && styles.warning,
      )}
    >
      {view.text === '' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{words.missing}</span>
        </>
      ) : (
        <>
          {state.uncertain ? <span className={styles.circa}>{words.circa} </span> : null}
          {view.text}
          {view.note ? (
            <span aria-hidden="true" className={styles.note}>
              {view.note}
            </span>
          ) : null}
        </>
      )}
      {view.mark ? <span className={styles.mark}>{view.mark}</span> : null}
      <CellRemarks view={view} words={words} />
      {editor ? <CellEditor {...editor} /> : null}
    </td>
  );
});

/** What colour and corner say, in words. */
function CellRemarks({ view, words }: { view: CellView; words: GridWords }) {
  const { error, warning, conflict, chosen } = view.state ?? {};
  const remarks = [
    error ? words.error : '',
    warning ? words.warning : '',
    conflict ? words.conflict : '',
    chosen ? words.chosen : '',
    view.label ?? '',
  ].filter(Boolean);
  return remarks.length > 0 ? <span className="visually-hidden">, {remarks.join(', ')}</span> : null;
}
