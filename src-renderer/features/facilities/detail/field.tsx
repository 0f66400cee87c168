import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FacilityField } from '../../../../shared/ipc/schemas/facilities';
import { Button } from '../../../components/button';
import type { Choice } from '../../../components/choice-list';
import { Icon } from '../../../components/icon';
import { Lock, Pencil } from '../../../components/icons';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import type { SubmitResult } from '../use-facility-edits';
import { capital, useWords } from '../words';
import styles from './field.module.css';

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

/** One line of facts that becomes its own editor. Enter keeps, Escape leaves; a text that cannot be read stays, with why. */
export function Field(props: FieldProps) {
  const { say, field: fieldName } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The editor had the focus; without it the keyboard would fall back to the page.
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const name = capital(fieldName(props.field));
  if (isEditing) return <FieldEditor {...props} name={name} onClose={() => setIsEditing(false)} />;
  const shown = props.shown === '' ? <span className="muted">{say('detail.notFilled')}</span> : props.shown;
  return (
    <>
      <dt>
        {name}
        {props.canEdit ? null : <Icon of={Lock} size={12} tone="quiet" />}
      </dt>
      <dd>
        {props.canEdit ? (
          <button
            ref={button}
            type="button"
            className={styles.fact}
            aria-label={say('detail.editField', { field: name, value: props.shown || say('detail.notFilled') })}
            onClick={() => setIsEditing(true)}
          >
            <span>{shown}</span>
            <Icon of={Pencil} size={14} className={styles.pencil} />
          </button>
        ) : (
          shown
        )}
      </dd>
    </>
  );
}

function FieldEditor(props: FieldProps & { name: string; onClose: () => void }) {
  const { say } = useWords();
  const start = props.text ?? props.shown;
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const save = async () => {
    if (text === start) return props.onClose();
    const result = await props.onSave(props.field, text);
    if (result.kind === 'refused') setProblem(result.problem);
    if (result.kind === 'written') props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    }
    if (event.key === 'Enter' && props.choices === undefined && !event.shiftKey && isInput(event)) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <>
      <dt className="visually-hidden">{props.name}</dt>
      <dd className={styles.editor} onKeyDown={onKeyDown}>
        {props.choices === undefined ? (
          <TextField
            label={props.name}
            value={text}
            onChange={change}
            rows={props.kind === 'long-text' ? 4 : 1}
            error={problem}
            {...(props.kind === 'day' ? { description: say('form.dayHint') } : {})}
            autoFocus
          />
        ) : (
          <Select label={props.name} choices={props.choices} value={text} onChange={change} error={problem} autoFocus />
        )}
        <div className={styles.actions}>
          <Button small onPress={() => void save()}>
            {say('detail.save')}
          </Button>
          <Button small variant="quiet" onPress={props.onClose}>
            {say('cancel')}
          </Button>
        </div>
      </dd>
    </>
  );
}

/** Not on the buttons, which have an Enter of their own. */
function isInput({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
