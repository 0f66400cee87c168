import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** A line drawing of 232 x 92 in token colours, aria-hidden. */
  drawing?: ReactNode;
  /** "Nog geen afspraken in deze ronde". */
  title: ReactNode;
  /** Two sentences. */
  children: ReactNode;
  /** One primary button and at most two others. */
  actions?: ReactNode;
  /** Under a thin line: an explanation in small type. */
  footnote?: ReactNode;
}

export function EmptyState({ drawing, title, children, actions, footnote }: EmptyStateProps) {
  return (
    <div className={styles.pane}>
      <div className={styles.box}>
        {drawing}
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{children}</p>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
        {footnote ? <div className={styles.footnote}>{footnote}</div> : null}
      </div>
    </div>
  );
}
