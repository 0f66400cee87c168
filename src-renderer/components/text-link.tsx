import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './text-link.module.css';

/** A small deed that looks like a link: "Alles weigeren", "Alle 5". For going somewhere use `<a href>`. */
export function TextLink({
  children,
  onPress,
  isDisabled,
  'aria-label': label,
}: {
  children: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
  /** When the text alone says too little; starts with that text. */
  'aria-label'?: string;
}) {
  return (
    <Button
      className={styles.link ?? ''}
      onPress={onPress}
      isDisabled={isDisabled ?? false}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </Button>
  );
}
