import { RecordHistory } from '../../history/record-history';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** Every change of the agreement, its transfers, versions and consents: who, when, from what to what. */
export function HistoryBlock({ detail }: Pick<DetailPart, 'detail'>) {
  return (
    <section className={styles.section}>
      <RecordHistory history={detail.history} level={3} />
    </section>
  );
}
