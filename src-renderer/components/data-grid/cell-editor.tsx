import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import styles from './data-grid.module.css';

/** Where to go after an edit. `stay`: focus went elsewhere by itself. */
export type AfterEdit = { key: 'Enter' | 'Tab'; back: boolean } | { key: 'arrow'; name: string } | 'stay';

export interface EditorProps {
  label: string;
  text: string;
  /** `replace`: the user typed over the value, so arrows leave the cell; `edit` (F2): arrows move in the text. */
  mode: 'replace' | 'edit';
  align: 'start' | 'end';
  /** Why the text it opened on was refused. */
  refusal: string | undefined;
  onCommit: (text: string, after: AfterEdit) => void;
  onCancel: () => void;
}

export function CellEditor({ label, text, mode, align, refusal, onCommit, onCancel }: EditorProps) {
  const input = useRef<HTMLInputElement>(null);
  // Leaving by a key also blurs the input: the value must be handed over once.
  const isDone = useRef(false);
  const reason = useId();

  useEffect(() => {
    const element = input.current;
    element?.focus();
    if (mode === 'edit') element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, [mode]);

  const commit = (after: AfterEdit) => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(input.current?.value ?? '', after);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const after = afterKey(event, mode);
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (after) commit(after);
    else {
      // All other keys are for the text: the grid must not see them.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <input
        ref={input}
        aria-label={label}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : reason}
        defaultValue={text}
        className={styles.editor}
        style={{ textAlign: align }}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Another window took the focus: the edit goes on when the user comes back, as in Excel.
          if (document.hasFocus()) commit('stay');
        }}
      />
      {refusal === undefined ? null : (
        <span id={reason} className="visually-hidden">
          {refusal}
        </span>
      )}
    </>
  );
}

function afterKey(event: KeyboardEvent, mode: 'replace' | 'edit'): AfterEdit | null {
  if (event.key === 'Enter' || event.key === 'Tab') return { key: event.key, back: event.shiftKey };
  const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown' || (mode === 'replace' && isSideways(event.key));
  return isArrow ? { key: 'arrow', name: event.key } : null;
}

function isSideways(key: string): boolean {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}
