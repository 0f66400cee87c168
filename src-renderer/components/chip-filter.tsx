import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './chip-filter.module.css';
import { Icon, type IconType } from './icon';

export interface Chip<Id extends string = string> {
  id: Id;
  label: string;
  /** How many there are: "Conflicten 2". */
  count?: number;
  icon?: IconType;
  isDisabled?: boolean;
}

interface ChipFilterProps<Id extends string> {
  label: string;
  chips: readonly Chip<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** Round chips of which one is on: what the list below shows. */
export function ChipFilter<Id extends string>({ label, chips, value, onChange }: ChipFilterProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = chips.find((chip) => keys.has(chip.id));
        if (chosen) onChange(chosen.id);
      }}
      className={styles.group ?? ''}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} isDisabled={chip.isDisabled ?? false} className={styles.chip ?? ''}>
          {chip.icon ? <Icon of={chip.icon} /> : null}
          {chip.count === undefined ? chip.label : `${chip.label} ${chip.count}`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
