import { useState } from 'react';
import { Button } from '../../../components/button';
import { CompareDialog } from '../forms/compare-dialog';
import { twinsOf } from '../twins';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Locations that may be this one, entered twice; and those that are said to be. */
export function DoubledBlock({ detail, list, onDone, onFail }: DetailPart) {
  const { say } = useWords();
  const [other, setOther] = useState<string | null>(null);
  const twins = twinsOf(list.facilities, detail.facility.id);
  if (twins.length === 0 && detail.aliases.length === 0 && other === null) return null;
  return (
    <section className={styles.section} aria-labelledby="facility-doubled">
      <div className={styles.head}>
        <h2 id="facility-doubled">{say('same.title')}</h2>
      </div>
      <ul className={styles.lines}>
        {twins.map((twin) => (
          <li key={twin.id} className={styles.twin}>
            <span>{say('same.maybe', { name: twin.name, host: twin.hostName })}</span>
            <Button small onPress={() => setOther(twin.id)}>
              {say('same.compare')}
            </Button>
          </li>
        ))}
        {detail.aliases.map((alias) => (
          <li key={alias.id}>
            <span>
              {say('same.isAlias', { name: alias.name, host: alias.hostName })}{' '}
              <a href={`#/facilities/${alias.id}`}>{say('same.openAlias')}</a>
            </span>
          </li>
        ))}
      </ul>
      {other === null ? null : (
        <CompareDialog
          list={list}
          ids={[detail.facility.id, other]}
          onDone={(sentence) => {
            setOther(null);
            onDone(sentence);
          }}
          onCancel={() => setOther(null)}
          onFail={onFail}
        />
      )}
    </section>
  );
}
