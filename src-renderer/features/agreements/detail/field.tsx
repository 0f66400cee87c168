import type { Choice } from '../../../components/choice-list';
import { EditableFact } from '../../../components/editable-fact';
import { FactField } from '../../../components/fact-field';
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

/** One field of an agreement, which becomes its own editor or asks in a form. */
export function Field(props: FieldProps) {
  const { name, shown, text = shown, kind, choices, canEdit, onSave, onAsk, links = [] } = props;
  return (
    <EditableFact
      name={name}
      shown={shown}
      start={text}
      canEdit={canEdit}
      isLocked={false}
      {...(onAsk === undefined ? {} : { onAsk })}
      below={links.map(({ href, label }) => (
        <a key={href} href={href} className={styles.link}>
          {label}
        </a>
      ))}
      onSave={async (typed) => {
        const problem = (await onSave?.(typed)) ?? null;
        return problem === null ? { kind: 'done' } : { kind: 'open', problem };
      }}
      editor={(editor) => <FactField {...editor} name={name} isLong={kind === 'long-text'} choices={choices} />}
    />
  );
}
