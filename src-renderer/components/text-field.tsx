import type { Ref } from 'react';
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components';
import styles from './field.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';

interface TextFieldProps extends FieldTexts {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  type?: 'text' | 'email' | 'search' | 'password';
  /** More than 1: several lines. */
  rows?: number;
  maxLength?: number;
  /** Only where the label is hidden and stands in the field instead. */
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel, description, error, isOptional, rows = 1, placeholder, inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} isInvalid={hasError(error)} validationBehavior="aria" className={styles.field}>
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isOptional={isOptional ?? false} />
      {rows > 1 ? (
        <TextArea rows={rows} className={styles.input} />
      ) : (
        <Input ref={inputRef} placeholder={placeholder} className={styles.input} />
      )}
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}
