import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './check.module.css';
import { classNames } from './class-names';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';

export interface RadioChoice<Id extends string = string> {
  id: Id;
  label: ReactNode;
  description?: ReactNode;
  /** A control that belongs to this choice (a ComboBox). It stands under it, in the card. */
  extra?: ReactNode;
  isDisabled?: boolean;
}

interface RadioGroupProps<Id extends string> extends FieldTexts {
  choices: readonly RadioChoice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** `cards`: large choices side by side, as on the first start. */
  look?: 'list' | 'cards';
  isDisabled?: boolean;
  name?: string;
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hideLabel, description, error, isOptional, choices, value, onChange, look = 'list', ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.id === next);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={styles.group ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isOptional={isOptional ?? false} />
      <div className={look === 'cards' ? styles.cards : styles.list}>
        {choices.map((choice) => (
          <div
            key={choice.id}
            className={look === 'cards' ? styles.cardShell : undefined}
            data-on={choice.id === value || undefined}
          >
            <Radio
              value={choice.id}
              isDisabled={choice.isDisabled ?? false}
              className={classNames(styles.radio, look === 'cards' && styles.card)}
            >
              <span className={styles.dot} aria-hidden="true" />
              <span>
                {look === 'cards' ? <b>{choice.label}</b> : choice.label}
                {choice.description ? <small className={styles.description}>{choice.description}</small> : null}
              </span>
            </Radio>
            {choice.extra ? <div className={styles.extra}>{choice.extra}</div> : null}
          </div>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  );
}
