import type { ReactNode } from 'react';
import styles from './panes.module.css';

interface PanesProps {
  children: ReactNode;
  /** Pane at the right: source or effect. */
  end?: ReactNode;
  /** Pane at the left: the list of a list with detail. */
  start?: ReactNode;
  /** px; 264 for a source panel (256 beside the matrix of a small window), 276 for an effect panel. */
  endWidth?: number;
  startWidth?: number;
}

/** Divides what is left of a screen into panes that scroll by themselves. */
export function Panes({ children, start, end, startWidth = 324, endWidth = 264 }: PanesProps) {
  const columns = [start ? `${startWidth}px` : '', 'minmax(0, 1fr)', end ? `${endWidth}px` : ''].filter(Boolean);
  return (
    <div className={styles.panes} style={{ gridTemplateColumns: columns.join(' ') }}>
      {start ? <div className={styles.start}>{start}</div> : null}
      <div className={styles.pane}>{children}</div>
      {end}
    </div>
  );
}
