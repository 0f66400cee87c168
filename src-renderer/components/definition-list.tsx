import { Fragment, type ReactNode } from 'react';
import styles from './definition-list.module.css';

export interface Definition {
  term: string;
  detail: ReactNode;
}

/** Terms at the left (88 px), what they are at the right. */
export function DefinitionList({ items, termWidth = 88 }: { items: readonly Definition[]; termWidth?: number }) {
  return (
    <dl className={styles.list} style={{ gridTemplateColumns: `${termWidth}px minmax(0, 1fr)` }}>
      {items.map((item) => (
        <Fragment key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
