import type { ReactNode, RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';
import { useKeptFocus } from './use-kept-focus';

export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger';

export interface ButtonProps {
  /** A verb with its object: "13 wijzigingen overnemen". */
  children: ReactNode;
  onPress?: () => void;
  /** One primary button per screen. */
  variant?: ButtonVariant;
  small?: boolean;
  icon?: IconType;
  /** After the text, for example a chevron. */
  iconAfter?: IconType;
  isDisabled?: boolean;
  type?: 'button' | 'submit';
  autoFocus?: boolean;
  /** Name for screen readers when the text alone is not enough; start it with the visible text. */
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-pressed'?: boolean;
  className?: string | undefined;
  buttonRef?: RefObject<HTMLButtonElement | null>;
}

export function Button({
  variant = 'default',
  small,
  icon,
  iconAfter,
  children,
  className,
  buttonRef,
  isDisabled,
  onPress,
  ...rest
}: ButtonProps) {
  const keptFocus = useKeptFocus(isDisabled, onPress);
  return (
    <AriaButton
      {...rest}
      {...keptFocus}
      ref={buttonRef}
      className={classNames(styles.button, styles[variant], small && styles.small, className)}
    >
      {icon ? <Icon of={icon} className={styles.icon} /> : null}
      {children}
      {iconAfter ? <Icon of={iconAfter} size={14} className={styles.icon} /> : null}
    </AriaButton>
  );
}
