import type { ReactNode } from 'react';
import { type Definition, DefinitionList } from './definition-list';
import { Disclosure } from './disclosure';
import styles from './error-panel.module.css';
import { Icon, type IconType } from './icon';
import { OctagonAlert } from './icons';

interface ErrorPanelProps {
  /** What happened: "Dit dossier is beschadigd". */
  title: string;
  /** What is safe. */
  children: ReactNode;
  icon?: IconType;
  facts?: readonly Definition[];
  /** What now: one choice per line, the first with the primary button. */
  choices?: readonly { id: string; title: string; hint?: ReactNode; button: ReactNode }[];
  /** Folded: for the IT department. */
  details?: { title: string; content: ReactNode; action?: ReactNode };
}

/** A page that says what happened, what is safe and what to do now. Stands in the middle of the window. */
export function ErrorPanel({ title, children, icon = OctagonAlert, facts, choices, details }: ErrorPanelProps) {
  return (
    <div className={styles.page}>
      <section className={styles.box} role="alert">
        <h1 className={styles.title}>
          <Icon of={icon} size={26} tone="danger" />
          {title}
        </h1>
        <div className={styles.text}>{children}</div>
        {facts?.length ? (
          <div className={styles.facts}>
            <DefinitionList items={facts} termWidth={150} />
          </div>
        ) : null}
        <ul>
          {choices?.map((choice) => (
            <li key={choice.id} className={styles.choice}>
              <span>
                <b>{choice.title}</b>
                {choice.hint ? <small>{choice.hint}</small> : null}
              </span>
              {choice.button}
            </li>
          ))}
        </ul>
        {details ? (
          <div className={styles.details}>
            <Disclosure title={details.title} action={details.action} level={2}>
              {details.content}
            </Disclosure>
          </div>
        ) : null}
      </section>
    </div>
  );
}
