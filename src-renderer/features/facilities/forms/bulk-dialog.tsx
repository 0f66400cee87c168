import { useState } from 'react';
import { circles, facilityKinds, facilityStatuses } from '../../../../shared/domain/facility';
import type { FacilityEdit, FacilityField, FacilitySummary } from '../../../../shared/ipc/schemas/facilities';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import type { SubmitResult } from '../use-facility-edits';
import { capital, useWords, type Words } from '../words';
import { FormDialog } from './form-dialog';

interface BulkDialogProps {
  facilities: readonly FacilitySummary[];
  /** The question what changes is shown now, in its place. */
  isAsking: boolean;
  /** Shows what would change, and writes it after a yes. */
  onSubmit: (edits: readonly FacilityEdit[]) => Promise<SubmitResult>;
  onDone: () => void;
  onCancel: () => void;
}

const fields = [
  'until',
  'status',
  'operator',
  'hardLimit',
  'circle',
  'from',
  'kind',
] as const satisfies FacilityField[];
type BulkField = (typeof fields)[number];

/** One field of many locations at once; what changes and what is refused is shown before it is written. */
export function BulkDialog({ facilities, isAsking, onSubmit, onDone, onCancel }: BulkDialogProps) {
  const words = useWords();
  const { say } = words;
  const [field, setField] = useState<BulkField>('until');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const choices = choicesOf(field, words);
  const submit = async () => {
    const result = await onSubmit(facilities.map(({ id }) => ({ id, field, text })));
    if (result.kind === 'refused') setProblem(result.problem);
    if (result.kind === 'written') onDone();
  };
  if (isAsking) return null;
  return (
    <FormDialog
      title={say('bulk.title', { count: facilities.length })}
      submitLabel={say('bulk.submit')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Select
        label={say('bulk.field')}
        choices={fields.map((id) => ({ id, label: capital(words.field(id)) }))}
        value={field}
        onChange={(id) => {
          setField(fields.find((each) => each === id) ?? 'until');
          setText('');
          setProblem(undefined);
        }}
        autoFocus
      />
      {choices === null ? (
        <TextField
          label={say('bulk.value')}
          description={say(field === 'operator' ? 'bulk.emptyHint' : 'bulk.dayHint')}
          value={text}
          onChange={(next) => {
            setText(next);
            setProblem(undefined);
          }}
          error={problem}
        />
      ) : (
        <Select
          label={say('bulk.value')}
          choices={choices}
          value={text === '' ? null : text}
          emptyText={say('bulk.choose')}
          onChange={setText}
          error={problem}
        />
      )}
    </FormDialog>
  );
}

function choicesOf(field: BulkField, words: Words): { id: string; label: string }[] | null {
  switch (field) {
    case 'status':
      return facilityStatuses.map((id) => ({ id, label: capital(words.status(id)) }));
    case 'circle':
      return circles.map((id) => ({ id, label: capital(words.circle(id)) }));
    case 'kind':
      return facilityKinds.map((id) => ({ id, label: capital(words.kind(id)) }));
    default:
      return null;
  }
}
