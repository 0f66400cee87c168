import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './text-link.module.css';

/** A small deed that looks like a link: "Alles weigeren", "Alle 5". For going somewhere use `<a href>`. */
export function TextLink({
  children,
  onPress,
  isDisabled,
}: {
  children: ReactNode;
  onPress: () => void;
  isDisabled?: boolean;
}) {
  return (
    <Button className={styles.link ?? ''} onPress={onPress} isDisabled={isDisabled ?? false}>
      {children}
    </Button>
  );
}
