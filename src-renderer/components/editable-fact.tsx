import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { useComponentText } from './component-text';
import styles from './editable-fact.module.css';
import { Icon } from './icon';
import { Lock, Pencil } from './icons';

/** What an editor of a fact gets: its text, how to change it, and why the last one was refused. */
export interface FactEditorProps {
  text: string;
  onText: (text: string) => void;
  problem: string | undefined;
}

/** `open`: it could not be kept, so the editor stays on it, with the reason where there is one to give here. */
export type FactSaved = { readonly kind: 'done' } | { readonly kind: 'open'; readonly problem?: string };

interface EditableFactProps {
  name: string;
  /** The fact as shown; empty is shown as not filled in. */
  shown: string;
  /** The text that the editor starts with. */
  start: string;
  canEdit: boolean;
  /** Says with a lock that it is somebody else's. */
  isLocked: boolean;
  /** Said below the editor before saving. */
  note?: ReactNode;
  /** Below the value: where to go. */
  below?: ReactNode;
  /** Asked in a form of its own, instead of in its place. */
  onAsk?: () => void;
  editor?: (props: FactEditorProps) => ReactNode;
  onSave?: (text: string) => Promise<FactSaved>;
}

/** A list of facts: names beside values. */
export function FactList({ isNarrow = false, children }: { isNarrow?: boolean; children: ReactNode }) {
  return <dl className={classNames(styles.facts, isNarrow && styles.narrow)}>{children}</dl>;
}

/** One line of a list of facts that becomes its own editor. Enter keeps, Escape leaves; a text that is refused stays. */
export function EditableFact(props: EditableFactProps) {
  const { text, fill } = useFactWords();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The editor had the focus; without it the keyboard would fall back to the page.
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing) return <FactEditor {...props} onClose={() => setIsEditing(false)} />;
  const shown = props.shown === '' ? <span className="muted">{text('missing')}</span> : props.shown;
  return (
    <>
      <dt>
        {props.name}
        {props.isLocked ? <Icon of={Lock} size={12} tone="quiet" /> : null}
      </dt>
      <dd>
        {props.canEdit ? (
          <button
            ref={button}
            type="button"
            className={styles.fact}
            aria-label={fill(props.name, props.shown || text('missing'))}
            onClick={props.onAsk ?? (() => setIsEditing(true))}
          >
            <span>{shown}</span>
            <Icon of={Pencil} size={14} className={styles.pencil} />
          </button>
        ) : (
          shown
        )}
        {props.below}
      </dd>
    </>
  );
}

function FactEditor(props: EditableFactProps & { onClose: () => void }) {
  const { text: word } = useFactWords();
  const [text, setText] = useState(props.start);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const save = async () => {
    if (text === props.start) return props.onClose();
    const saved = await props.onSave?.(text);
    if (saved?.kind === 'open') setProblem(saved.problem);
    else props.onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    }
    if (event.key === 'Enter' && !event.shiftKey && isInput(event)) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <>
      <dt className="visually-hidden">{props.name}</dt>
      <dd className={styles.editor} onKeyDown={onKeyDown}>
        {props.editor?.({ text, onText: change, problem })}
        {props.note === undefined ? null : <p className={styles.note}>{props.note}</p>}
        <div className={styles.actions}>
          <Button small onPress={() => void save()}>
            {word('save')}
          </Button>
          <Button small variant="quiet" onPress={props.onClose}>
            {word('cancel')}
          </Button>
        </div>
      </dd>
    </>
  );
}

/** Buttons and lists have an Enter of their own. */
function isInput({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function useFactWords() {
  const { text } = useComponentText();
  const fill = (name: string, value: string) => text('editFact').replace('{{name}}', name).replace('{{value}}', value);
  return { text, fill };
}
