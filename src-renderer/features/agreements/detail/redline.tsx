import type { RedlineView } from '../../../../shared/ipc/schemas/agreements';
import { useWords } from '../words';
import styles from './redline.module.css';

/** What changed between two contents: texts by word, transfers and values as they were and become. */
export function Redline({ redline }: { redline: RedlineView | null }) {
  const { say } = useWords();
  if (redline === null) return null;
  const { texts, values, transfers } = redline;
  if (texts.length + values.length + transfers.length === 0) return <p>{say('versions.noChanges')}</p>;
  return (
    <dl className={styles.redline}>
      {transfers.map(({ id, kind, was, becomes }) => (
        <Change key={id} name={say(`versions.${kind}`)} was={was} becomes={becomes} />
      ))}
      {values.map(({ field, fieldName, was, becomes }) => (
        <Change key={field} name={fieldName} was={was} becomes={becomes} />
      ))}
      {texts.map(({ field, fieldName, pieces }) => (
        <div key={`text ${field}`}>
          <dt>{fieldName}</dt>
          <dd>
            {pieces.map(({ kind, text }, at) => {
              const key = `${at} ${kind}`;
              if (kind === 'removed') return <Removed key={key}>{text}</Removed>;
              return kind === 'added' ? <Added key={key}>{text}</Added> : <span key={key}>{text}</span>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ name, was, becomes }: { name: string; was: string | null; becomes: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {was ? <Removed>{was}</Removed> : null} {becomes ? <Added>{becomes}</Added> : null}
      </dd>
    </div>
  );
}

/** Struck through, and said to be so. */
function Removed({ children }: { children: string }) {
  const { say } = useWords();
  return (
    <del className={styles.removed}>
      <span className="visually-hidden">{say('versions.was')}: </span>
      {children}
    </del>
  );
}

function Added({ children }: { children: string }) {
  const { say } = useWords();
  return (
    <ins className={styles.added}>
      <span className="visually-hidden">{say('versions.becomes')}: </span>
      {children}
    </ins>
  );
}
