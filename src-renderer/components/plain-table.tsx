import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './plain-table.module.css';

interface PlainTableProps extends ComponentProps<'table'> {
  /** Rows as high as those of a grid, or as high as their text. */
  rows: 'one-line' | 'wrapping';
  /** The head stays in view in a part that scrolls. */
  hasStickyHead?: boolean;
}

/** A small table to read: in a dialog, a pane, a block of a form. Large ones that one works in are a DataGrid. */
export function PlainTable({ rows, hasStickyHead = false, className, ...table }: PlainTableProps) {
  return (
    <table className={classNames(styles.table, styles[rows], hasStickyHead && styles.sticky, className)} {...table} />
  );
}
