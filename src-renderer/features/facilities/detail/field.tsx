import type { FacilityField } from '../../../../shared/ipc/schemas/facilities';
import type { Choice } from '../../../components/choice-list';
import { EditableFact, type FactSaved } from '../../../components/editable-fact';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import type { SubmitResult } from '../use-facility-edits';
import { capital, useWords } from '../words';

export interface FieldProps {
  field: FacilityField;
  /** As shown; empty is shown as "niet ingevuld". */
  shown: string;
  /** What the editor starts with; as shown when left out. */
  text?: string;
  kind?: 'text' | 'long-text' | 'day';
  choices?: readonly Choice[];
  canEdit: boolean;
  onSave: (field: FacilityField, text: string) => Promise<SubmitResult>;
}

/** One field of a location, which becomes its own editor. */
export function Field({ field, shown, text = shown, kind, choices, canEdit, onSave }: FieldProps) {
  const { say, field: fieldName } = useWords();
  const name = capital(fieldName(field));
  return (
    <EditableFact
      name={name}
      shown={shown}
      start={text}
      canEdit={canEdit}
      isLocked={!canEdit}
      onSave={async (typed) => factSaved(await onSave(field, typed))}
      editor={({ text: typed, onText, problem }) =>
        choices === undefined ? (
          <TextField
            label={name}
            value={typed}
            onChange={onText}
            rows={kind === 'long-text' ? 4 : 1}
            error={problem}
            {...(kind === 'day' ? { description: say('form.dayHint') } : {})}
            autoFocus
          />
        ) : (
          <Select label={name} choices={choices} value={typed} onChange={onText} error={problem} autoFocus />
        )
      }
    />
  );
}

function factSaved(result: SubmitResult): FactSaved {
  if (result.kind === 'refused') return { kind: 'open', problem: result.problem };
  return result.kind === 'left' ? { kind: 'open' } : { kind: 'done' };
}
