import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import type { Choice } from '../../../components/choice-list';
import { Icon } from '../../../components/icon';
import { Pencil } from '../../../components/icons';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './field.module.css';

export interface FieldProps {
  name: string;
  /** As shown; empty is shown as "niet ingevuld". */
  shown: string;
  /** What the editor starts with; as shown when left out. */
  text?: string;
  kind?: 'text' | 'long-text';
  choices?: readonly Choice[];
  canEdit: boolean;
  /** Gives what is wrong with the text, or null when it was kept. */
  onSave?: (text: string) => Promise<string | null>;
  /** Asked in a form of its own, instead of here. */
  onAsk?: () => void;
  /** Below it: where to go. */
  links?: readonly { readonly href: string; readonly label: string }[];
}

/** One line of facts that becomes its own editor. Enter keeps, Escape leaves; a text that cannot be read stays, with why. */
export function Field(props: FieldProps) {
  const { name, shown: value, canEdit, onSave, onAsk, links = [] } = props;
  const say = useSay();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The editor had the focus; without it the keyboard would fall back to the page.
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing && onSave !== undefined) {
    return <FieldEditor {...props} onSave={onSave} onClose={() => setIsEditing(false)} />;
  }
  const shown = value === '' ? <span className="muted">{say('facts.notFilled')}</span> : value;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {canEdit ? (
          <button
            ref={button}
            type="button"
            className={styles.fact}
            aria-label={say('facts.edit', { field: name, value: value.replace(/\.$/, '') || say('facts.notFilled') })}
            onClick={onAsk ?? (() => setIsEditing(true))}
          >
            <span>{shown}</span>
            <Icon of={Pencil} size={14} className={styles.pencil} />
          </button>
        ) : (
          shown
        )}
        {links.map(({ href, label }) => (
          <a key={href} href={href} className={styles.link}>
            {label}
          </a>
        ))}
      </dd>
    </>
  );
}

type FieldEditorProps = FieldProps & { onSave: (text: string) => Promise<string | null>; onClose: () => void };

function FieldEditor({ name, shown, text: given, kind, choices, onSave, onClose }: FieldEditorProps) {
  const say = useSay();
  const start = given ?? shown;
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const save = async () => {
    if (text === start) return onClose();
    const wrong = await onSave(text);
    if (wrong === null) onClose();
    else setProblem(wrong);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && choices === undefined && !event.shiftKey && isInput(event)) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <>
      <dt className="visually-hidden">{name}</dt>
      <dd className={styles.editor} onKeyDown={onKeyDown}>
        {choices === undefined ? (
          <TextField
            label={name}
            value={text}
            onChange={change}
            rows={kind === 'long-text' ? 4 : 1}
            error={problem}
            autoFocus
          />
        ) : (
          <Select label={name} choices={choices} value={text} onChange={change} error={problem} autoFocus />
        )}
        <div className={styles.actions}>
          <Button small onPress={() => void save()}>
            {say('save')}
          </Button>
          <Button small variant="quiet" onPress={onClose}>
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
