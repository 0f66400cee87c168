import type { ReactNode } from 'react';
import styles from './line-list.module.css';

/** Sentences below each other, each an `<li>`; what stands in `<small>` in it is from whom and when. */
export function LineList({ children }: { children: ReactNode }) {
  return <ul className={styles.lines}>{children}</ul>;
}
