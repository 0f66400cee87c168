import type { ReactNode } from 'react';
import styles from './exchange.module.css';

interface LinkButtonProps {
  children: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
}

/** A small action inside a line of text or a group head; looks like a link, acts like a button. */
export function LinkButton({ children, onPress, isDisabled = false }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} onClick={onPress} disabled={isDisabled}>
      {children}
    </button>
  );
}
