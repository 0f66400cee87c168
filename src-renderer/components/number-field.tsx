import { NumberField as AriaNumberField, Button, Group, Input } from 'react-aria-components';
import { classNames } from './class-names';
import { useComponentText } from './component-text';
import styles from './field.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';
import { Icon } from './icon';
import { Minus, Plus } from './icons';

interface NumberFieldProps extends FieldTexts {
  /** `null` = not filled in; that is never 0. */
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number;
  maxValue?: number;
  /** Whole numbers by default; 1 for "213,3". */
  decimals?: number;
  /** Buttons for one more and one less. */
  hasSteps?: boolean;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel, description, error, isOptional, value, onChange, decimals = 0, hasSteps, ...rest } = props;
  const { text } = useComponentText();
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: decimals }}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      isWheelDisabled
      className={styles.field}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isOptional={isOptional ?? false} />
      <Group className={styles.group}>
        <Input className={classNames(styles.input, styles.number)} />
        {hasSteps ? (
          <>
            <Button slot="decrement" aria-label={text('decrease')} className={styles.inside}>
              <Icon of={Minus} size={14} />
            </Button>
            <Button slot="increment" aria-label={text('increase')} className={styles.inside}>
              <Icon of={Plus} size={14} />
            </Button>
          </>
        ) : (
          <span aria-hidden="true" style={{ width: 4 }} />
        )}
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  );
}
