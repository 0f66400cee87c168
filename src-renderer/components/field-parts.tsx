import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names';
import { useComponentText } from './component-text';
import styles from './field.module.css';
import { Icon } from './icon';
import { CircleAlert } from './icons';

/** What every field has in common: a label, help, and our own sentence when the value is wrong. */
export interface FieldTexts {
  label: string;
  /** The label stays for screen readers but is not drawn (a field in a table or bar). */
  hideLabel?: boolean;
  description?: ReactNode;
  /** What is wrong, where, and what to do. A field with an error is marked invalid. */
  error?: ReactNode;
  isOptional?: boolean;
}

export function FieldLabel({ label, hideLabel, isOptional }: Pick<FieldTexts, 'label' | 'hideLabel' | 'isOptional'>) {
  const { text } = useComponentText();
  return (
    <Label className={classNames(styles.label, hideLabel && 'visually-hidden')}>
      {label}
      {isOptional ? <span className={styles.optional}> ({text('optional')})</span> : null}
    </Label>
  );
}

export function FieldHelp({ description, error }: Pick<FieldTexts, 'description' | 'error'>) {
  return (
    <>
      {description ? (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error}>
        {error ? (
          <>
            <Icon of={CircleAlert} size={14} />
            <span>{error}</span>
          </>
        ) : null}
      </FieldError>
    </>
  );
}

/** True when there is an error to show; empty text counts as none. */
export function hasError(error: ReactNode): boolean {
  return error !== undefined && error !== null && error !== false && error !== '';
}
