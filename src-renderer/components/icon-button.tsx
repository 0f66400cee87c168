import type { RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonVariant } from './button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';
import { Tooltip } from './tooltip';
import { useKeptFocus } from './use-kept-focus';

interface IconButtonProps {
  icon: IconType;
  /** Accessible name and tooltip: a verb, "Ongedaan maken: 4 cellen geplakt". */
  'aria-label': string;
  /** Shown in the tooltip, for example "Ctrl Z". */
  shortcut?: string;
  onPress?: () => void;
  variant?: ButtonVariant;
  small?: boolean;
  isDisabled?: boolean;
  'aria-pressed'?: boolean;
  buttonRef?: RefObject<HTMLButtonElement | null>;
}

/** A square button with only an icon; its name shows as a tooltip on hover and on focus. */
export function IconButton({
  icon,
  shortcut,
  variant = 'default',
  small,
  buttonRef,
  isDisabled,
  onPress,
  ...rest
}: IconButtonProps) {
  const keptFocus = useKeptFocus(isDisabled, onPress);
  const className = classNames(styles.button, styles.square, styles[variant], small && styles.small);
  return (
    <Tooltip text={rest['aria-label']} shortcut={shortcut}>
      <AriaButton {...rest} {...keptFocus} ref={buttonRef} className={className}>
        <Icon of={icon} className={styles.icon} />
      </AriaButton>
    </Tooltip>
  );
}
