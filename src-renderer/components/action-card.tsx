import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './action-card.module.css';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';
import { ChevronRight } from './icons';
import { useKeptFocus } from './use-kept-focus';

interface ActionCardProps {
  title: ReactNode;
  hint?: ReactNode;
  icon: IconType;
  /** The most likely choice: green edge and filled icon. */
  isMain?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** A large choice that does something at once, as on the first start. */
export function ActionCard({ title, hint, icon, isMain, isDisabled, onPress }: ActionCardProps) {
  const keptFocus = useKeptFocus(isDisabled, onPress);
  return (
    <Button className={classNames(styles.card, isMain && styles.main)} {...keptFocus}>
      <span className={styles.icon}>
        <Icon of={icon} size={20} />
      </span>
      <span className={styles.text}>
        <b>{title}</b>
        {hint ? <small>{hint}</small> : null}
      </span>
      <Icon of={ChevronRight} tone="quiet" />
    </Button>
  );
}
