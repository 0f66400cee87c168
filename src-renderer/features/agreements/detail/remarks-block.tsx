import { useState } from 'react';
import { Button } from '../../../components/button';
import { RemarkDialog } from '../forms/remark-dialog';
import { useWords } from '../words';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** What parties say about the agreement. One may say something about any agreement, also of others. */
export function RemarksBlock({ detail, list, onDone, onFail }: DetailPart) {
  const { say, day } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const mine = detail.remarks.find(({ isMine }) => isMine);
  return (
    <section className={styles.section} aria-labelledby="agreement-remarks">
      <div className={styles.top}>
        <h3 id="agreement-remarks">{say('remarks.heading')}</h3>
        {list.isReadOnly ? null : (
          <Button small onPress={() => setIsOpen(true)}>
            {say(mine === undefined ? 'remarks.make' : 'remarks.change')}
          </Button>
        )}
      </div>
      {detail.remarks.length === 0 ? <p className={styles.empty}>{say('remarks.none')}</p> : null}
      <ul className={styles.lines}>
        {detail.remarks.map((remark) => (
          <li key={remark.party}>
            <span>{remark.text}</span>
            <small>{say('remarks.by', { party: remark.partyName, day: day(remark.at) })}</small>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <RemarkDialog
          recordId={detail.agreement.id}
          text={mine?.text ?? ''}
          onDone={() => {
            setIsOpen(false);
            onDone(say('remarks.saved'));
          }}
          onCancel={() => setIsOpen(false)}
          onFail={onFail}
        />
      ) : null}
    </section>
  );
}
