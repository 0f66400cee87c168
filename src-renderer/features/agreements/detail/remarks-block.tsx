import { RemarksList } from '../../remarks/remarks-list';
import { useAgreementWrite } from '../agreements-data';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** What parties say about the agreement. */
export function RemarksBlock({ detail, list, onDone, onFail }: DetailPart) {
  const { mutateAsync: write } = useAgreementWrite('agreements.writeRemark');
  const { remarks, agreement } = detail;
  const outcome = { onDone, onFail };
  return (
    <div className={styles.section}>
      <RemarksList
        recordId={agreement.id}
        remarks={remarks}
        level={3}
        isReadOnly={list.isReadOnly}
        write={write}
        {...outcome}
      />
    </div>
  );
}
