import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import type { Choice } from '../../../components/choice-list';
import { classNames } from '../../../components/class-names';
import { DateField } from '../../../components/date-field';
import { Icon } from '../../../components/icon';
import { Lock, Pencil } from '../../../components/icons';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { useSay } from '../say';
import styles from './facts.module.css';

export interface EditableFactProps {
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

/** One line of the list of facts: shows, and on request becomes its own editor. Enter keeps, Escape leaves. */
export function EditableFact(props: EditableFactProps) {
  const say = useSay();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The editor had the focus; without it the keyboard would fall back to the page.
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const shown = props.shown === '' ? <span className="muted">{say('source.notFilled')}</span> : props.shown;
  if (isEditing) return <FactEditor {...props} onClose={() => setIsEditing(false)} />;
  return (
    <>
      <dt>
        {props.name}
        {props.canEdit || props.ownerName === null ? null : <Icon of={Lock} size={14} />}
      </dt>
      <dd>
        {props.canEdit ? (
          <button
            ref={button}
            type="button"
            className={styles.fact}
            aria-label={`${say('source.edit', { what: props.name })}: ${props.shown || say('source.notFilled')}`}
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

function FactEditor(props: EditableFactProps & { onClose: () => void }) {
  const say = useSay();
  const [text, setText] = useState(props.value);
  const save = () => {
    if (text === props.value) return props.onClose();
    void props.onSave(text).then((isSaved) => isSaved && props.onClose());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    }
    if (event.key === 'Enter' && props.kind !== 'choice' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
  };
  return (
    <>
      <dt className="visually-hidden">{props.name}</dt>
      <dd className={classNames(styles.editor, styles.wide)} onKeyDown={onKeyDown}>
        <FactField {...props} text={text} onText={setText} />
        {props.ownerName === null ? null : (
          <p className={styles.owner}>{say('source.foreign', { owner: props.ownerName })}</p>
        )}
        <div className={styles.actions}>
          <Button small onPress={save}>
            {say('source.save')}
          </Button>
          <Button small variant="quiet" onPress={props.onClose}>
            {say('source.cancel')}
          </Button>
        </div>
      </dd>
    </>
  );
}

function FactField({
  name,
  kind,
  choices,
  text,
  onText,
}: EditableFactProps & { text: string; onText: (text: string) => void }) {
  if (kind === 'choice')
    return <Select label={name} choices={choices ?? []} value={text} onChange={onText} autoFocus />;
  if (kind === 'day') {
    return <DateField label={name} value={text === '' ? null : text} onChange={(day) => onText(day ?? '')} autoFocus />;
  }
  return <TextField label={name} value={text} onChange={onText} rows={kind === 'long-text' ? 4 : 1} autoFocus />;
}
