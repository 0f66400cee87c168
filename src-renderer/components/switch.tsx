import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './switch.module.css';

interface SwitchProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** The scenario switch is violet; all others green. */
  tone?: 'accent' | 'scenario';
  isDisabled?: boolean;
}

export function Switch({ children, tone = 'accent', ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classNames(styles.switch, styles[tone])}>
      <span className={styles.track} aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
