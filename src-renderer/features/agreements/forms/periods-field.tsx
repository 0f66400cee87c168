import { useId } from 'react';
import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { Icon } from '../../../components/icon';
import { ChevronDown, CircleAlert } from '../../../components/icons';
import { PopoverButton } from '../../../components/popover';
import { useWords } from '../words';
import styles from './periods-field.module.css';

interface PeriodsFieldProps {
  periods: AgreementList['periods'];
  value: readonly string[];
  onChange: (periods: string[]) => void;
  error: string | undefined;
}

/** One round or half-year, or several at once: each becomes a line of its own. */
export function PeriodsField({ periods, value, onChange, error }: PeriodsFieldProps) {
  const { say } = useWords();
  const id = useId();
  const chosen = periods.filter(({ code }) => value.includes(code));
  const shown =
    chosen.length > 1
      ? say('transfers.periodsMany', { count: chosen.length })
      : (chosen[0]?.name ?? say('forms.noGroup'));
  return (
    <div className={styles.field}>
      <span id={id} className={styles.label}>
        {say('transfers.periods')}
      </span>
      <PopoverButton
        label={say('transfers.periods')}
        trigger={
          <Button
            iconAfter={ChevronDown}
            className={styles.button}
            aria-label={`${shown}, ${say('transfers.periods')}`}
          >
            {shown}
          </Button>
        }
      >
        <div className={styles.checks}>
          {periods.map(({ code, name }) => (
            <Checkbox
              key={code}
              isSelected={value.includes(code)}
              onChange={(isOn) =>
                onChange(
                  periods
                    .filter((period) => (period.code === code ? isOn : value.includes(period.code)))
                    .map((period) => period.code),
                )
              }
            >
              {name}
            </Checkbox>
          ))}
          <p className="hint">{say('transfers.periodsHint')}</p>
        </div>
      </PopoverButton>
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          <Icon of={CircleAlert} size={14} />
          {error}
        </p>
      )}
    </div>
  );
}
