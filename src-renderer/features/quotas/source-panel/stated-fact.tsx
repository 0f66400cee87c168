import type { ReactNode } from 'react';
import type { Choice } from '../../../components/choice-list';
import { DateField } from '../../../components/date-field';
import { EditableFact, type FactEditorProps } from '../../../components/editable-fact';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useSay } from '../say';

interface StatedFactProps {
  name: string;
  /** The fact as shown; empty is shown as "niet ingevuld". */
  shown: string;
  /** The value that the editor starts with. */
  value: string;
  kind: 'text' | 'long-text' | 'day' | 'choice';
  choices?: readonly Choice[];
  canEdit: boolean;
  /** Set when the figure belongs to another party: said before saving. */
  ownerName: string | null;
  /** False when it could not be written: the editor stays open. */
  onSave: (text: string) => Promise<boolean>;
}

/** What somebody stated about a figure, which becomes its own editor. */
export function StatedFact(props: StatedFactProps) {
  const say = useSay();
  const { name, shown, value, canEdit, ownerName, onSave } = props;
  return (
    <EditableFact
      name={name}
      shown={shown}
      start={value}
      canEdit={canEdit}
      isLocked={!canEdit && ownerName !== null}
      note={ownerName === null ? undefined : say('source.foreign', { owner: ownerName })}
      editor={(editor) => editorOf(props, editor)}
      onSave={async (text) => ({ kind: (await onSave(text)) ? 'done' : 'open' })}
    />
  );
}

function editorOf({ name, kind, choices }: StatedFactProps, { text, onText }: FactEditorProps): ReactNode {
  if (kind === 'choice') {
    return <Select label={name} choices={choices ?? []} value={text} onChange={onText} autoFocus />;
  }
  if (kind === 'day') {
    return <DateField label={name} value={text === '' ? null : text} onChange={(day) => onText(day ?? '')} autoFocus />;
  }
  return <TextField label={name} value={text} onChange={onText} rows={kind === 'long-text' ? 4 : 1} autoFocus />;
}
