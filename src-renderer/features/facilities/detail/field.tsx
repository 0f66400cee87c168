import type { FacilityField } from '../../../../shared/ipc/schemas/facilities';
import type { Choice } from '../../../components/choice-list';
import { EditableFact, type FactSaved } from '../../../components/editable-fact';
import { FactField } from '../../../components/fact-field';
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
      editor={(editor) => (
        <FactField
          {...editor}
          name={name}
          isLong={kind === 'long-text'}
          choices={choices}
          {...(kind === 'day' ? { description: say('form.dayHint') } : {})}
        />
      )}
    />
  );
}

function factSaved(result: SubmitResult): FactSaved {
  if (result.kind === 'refused') return { kind: 'open', problem: result.problem };
  return result.kind === 'left' ? { kind: 'open' } : { kind: 'done' };
}
