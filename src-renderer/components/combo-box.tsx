import type { FocusEvent, RefObject } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, Popover } from 'react-aria-components';
import { type Choice, ChoiceList } from './choice-list';
import { useComponentText } from './component-text';
import fieldStyles from './field.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, hasError } from './field-parts';
import { Icon } from './icon';
import { ChevronsUpDown } from './icons';
import listStyles from './list-box.module.css';
import { typedChoice } from './typed-choice';

interface ComboBoxProps extends FieldTexts {
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string | null) => void;
  /** Shown while nothing is chosen. */
  emptyText?: string;
  name?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
}

/**
 * Choosing one of many by typing a part of its name, for example a municipality. Who typed the name, or enough of it, and
 * goes on has chosen: picking it in the list as well is not needed.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel, description, error, isOptional, choices, value, onChange, emptyText, inputRef, ...rest } =
    props;
  const { text } = useComponentText();
  const takeTyped = ({ value: typed }: HTMLInputElement) => {
    const meant = typedChoice(choices, typed);
    if (meant !== undefined && meant.id !== value) onChange(meant.id);
  };
  return (
    <AriaComboBox
      {...rest}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onBlur={({ target }: FocusEvent<HTMLInputElement>) => takeTyped(target)}
      onKeyDown={({ key, target }) => {
        const isInList = target instanceof Element && target.hasAttribute('aria-activedescendant');
        if ((key === 'Enter' || key === 'Tab') && !isInList && target instanceof HTMLInputElement) takeTyped(target);
      }}
      isInvalid={hasError(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      className={fieldStyles.field ?? ''}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} isOptional={isOptional ?? false} />
      <Group className={fieldStyles.group ?? ''}>
        <Input ref={inputRef} className={fieldStyles.input ?? ''} placeholder={emptyText} />
        <Button className={fieldStyles.inside ?? ''} aria-label={text('showSuggestions')}>
          <Icon of={ChevronsUpDown} />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover className={listStyles.popover ?? ''} offset={4}>
        <ChoiceList choices={choices} />
      </Popover>
    </AriaComboBox>
  );
}
