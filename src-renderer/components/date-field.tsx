import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { useComponentText } from './component-text';
import styles from './date-field.module.css';
import fieldStyles from './field.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';
import { Icon } from './icon';
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from './icons';

interface DateFieldProps extends FieldTexts {
  /** ISO date "2026-11-01", or `null` when not filled in. Shown as 1-11-2026. */
  value: string | null;
  onChange: (value: string | null) => void;
  minValue?: string;
  maxValue?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
}

export function DateField(props: DateFieldProps) {
  const { label, hideLabel, description, error, isOptional, value, onChange, minValue, maxValue, ...rest } = props;
  const { text } = useComponentText();
  return (
    <DatePicker<CalendarDate>
      {...rest}
      value={value ? parseDate(value) : null}
      onChange={(next) => onChange(next ? next.toString() : null)}
      minValue={minValue ? parseDate(minValue) : undefined}
      maxValue={maxValue ? parseDate(maxValue) : undefined}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isOptional={isOptional ?? false} />
      <Group className={fieldStyles.group ?? ''}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={fieldStyles.inside ?? ''} aria-label={text('openCalendar')}>
          <Icon of={CalendarIcon} />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Calendar>
            <header className={styles.header}>
              <Button slot="previous" className={fieldStyles.inside ?? ''} aria-label={text('previousMonth')}>
                <Icon of={ChevronLeft} />
              </Button>
              <CalendarHeading className={styles.heading ?? ''} />
              <Button slot="next" className={fieldStyles.inside ?? ''} aria-label={text('nextMonth')}>
                <Icon of={ChevronRight} />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
