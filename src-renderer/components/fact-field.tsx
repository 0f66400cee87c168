import type { Choice } from './choice-list';
import type { FactEditorProps } from './editable-fact';
import { Select } from './select';
import { TextField } from './text-field';

interface FactFieldProps extends FactEditorProps {
  name: string;
  isLong: boolean;
  /** One of these; free text when left out. */
  choices: readonly Choice[] | undefined;
  description?: string;
}

/** The usual editor of an `EditableFact`: free text, or one of some choices. */
export function FactField({ name, isLong, choices, description, text, onText, problem }: FactFieldProps) {
  const common = { label: name, value: text, onChange: onText, error: problem, autoFocus: true };
  if (choices !== undefined) return <Select {...common} choices={choices} />;
  return <TextField {...common} rows={isLong ? 4 : 1} {...(description === undefined ? {} : { description })} />;
}
