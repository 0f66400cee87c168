import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/text/dates';
import { Button } from '../../components/button';
import { LineList } from '../../components/line-list';
import { localDay } from '../frame/moment';
import { RemarkDialog, type WriteRemark } from './remark-dialog';
import styles from './remarks.module.css';

interface RemarksListProps {
  recordId: string;
  remarks: readonly { party: string; partyName: string; text: string; at: string; isMine: boolean }[];
  /** Of its heading, where the screen has it. */
  level: 2 | 3;
  isReadOnly: boolean;
  write: WriteRemark;
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** What parties say about a record. One may say something about any record, also of others. */
export function RemarksList({ recordId, remarks, level, isReadOnly, write, onDone, onFail }: RemarksListProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const mine = remarks.find(({ isMine }) => isMine);
  const Heading = `h${level}` as const;
  const headingId = `remarks-${recordId}`;
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId}>{t('remarks.heading')}</Heading>
        {isReadOnly ? null : (
          <Button small onPress={() => setIsOpen(true)}>
            {t(mine === undefined ? 'remarks.make' : 'remarks.change')}
          </Button>
        )}
      </div>
      {remarks.length === 0 ? <p className="hint">{t('remarks.none')}</p> : null}
      <LineList>
        {remarks.map((remark) => (
          <li key={remark.party}>
            <span>{remark.text}</span>
            <small>{t('remarks.by', { party: remark.partyName, day: formatDate(localDay(remark.at)) })}</small>
          </li>
        ))}
      </LineList>
      {isOpen ? (
        <RemarkDialog
          recordId={recordId}
          text={mine?.text ?? ''}
          write={write}
          onDone={(sentence) => {
            setIsOpen(false);
            onDone(sentence);
          }}
          onCancel={() => setIsOpen(false)}
          onFail={onFail}
        />
      ) : null}
    </section>
  );
}
