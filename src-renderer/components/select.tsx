import { type ReactNode, useId } from 'react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import { type Choice, ChoiceList } from './choice-list';
import { classNames } from './class-names';
import fieldStyles from './field.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';
import { Icon, type IconType } from './icon';
import { ChevronDown } from './icons';
import listStyles from './list-box.module.css';
import styles from './select.module.css';

interface SelectProps extends FieldTexts {
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
  /** Shown while nothing is chosen. */
  emptyText?: string;
  /** For the context bar: the label stands small inside the button, "Ronde 2026–2027". */
  inline?: boolean;
  /** No border, for a row of choices at the right of a bar. */
  quiet?: boolean;
  /** At the end instead of the chevron: a calendar for a day. */
  icon?: IconType;
  /** Inline: before the chosen one, its glyph. */
  mark?: ReactNode;
  /** Inline: only this sign is seen, beside a title that already says what is chosen. */
  bareIcon?: IconType;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

export function Select(props: SelectProps) {
  const {
    label,
    hideLabel,
    description,
    error,
    isOptional,
    choices,
    value,
    onChange,
    emptyText,
    inline,
    quiet,
    icon = ChevronDown,
    mark,
    bareIcon,
    ...rest
  } = props;
  const keyId = useId();
  const valueId = useId();
  // Spoken in the order it is read: "Ronde 2026–2027". React Aria would say the value first.
  const named = inline ? { 'aria-labelledby': `${keyId} ${valueId}` } : {};
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={emptyText ?? ''}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={inline ? (styles.inline ?? '') : (fieldStyles.field ?? '')}
    >
      <FieldLabel label={label} hideLabel={(inline || hideLabel) ?? false} isOptional={isOptional ?? false} />
      <Button
        {...named}
        className={classNames(styles.button, inline && styles.fit, quiet && styles.quiet, bareIcon && styles.bare)}
      >
        <span className={bareIcon ? 'visually-hidden' : styles.words}>
          {inline ? (
            <>
              <span id={keyId} className={styles.key}>
                {label}
              </span>{' '}
            </>
          ) : null}
          {mark}
          <SelectValue className={styles.value ?? ''}>
            {({ selectedText, defaultChildren }) => <span id={valueId}>{selectedText || defaultChildren}</span>}
          </SelectValue>
        </span>
        <Icon of={bareIcon ?? icon} size={14} tone="quiet" />
      </Button>
      <FieldHelp description={description} error={error} />
      <Popover className={listStyles.popover ?? ''} offset={4}>
        <ChoiceList choices={choices} />
      </Popover>
    </AriaSelect>
  );
}
