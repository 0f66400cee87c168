import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './check.module.css';
import { Icon } from './icon';
import { Check, Minus } from './icons';

interface CheckboxProps {
  children: ReactNode;
  description?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  name?: string;
  autoFocus?: boolean;
  'aria-label'?: string;
}

export function Checkbox({ children, description, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.check ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden="true">
            {isIndeterminate ? <Icon of={Minus} size={12} /> : isSelected ? <Icon of={Check} size={12} /> : null}
          </span>
          <span>
            {children}
            {description ? <small className={styles.description}>{description}</small> : null}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
