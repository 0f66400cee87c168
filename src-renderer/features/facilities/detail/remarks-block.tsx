import { RemarksList } from '../../remarks/remarks-list';
import { useFacilityWrite } from '../facilities-data';
import styles from './detail.module.css';
import type { DetailPart } from './detail-part';

/** What parties say about the location. */
export function RemarksBlock({ detail, list, onDone, onFail }: DetailPart) {
  const { mutateAsync: write } = useFacilityWrite('facilities.writeRemark');
  const { remarks, facility } = detail;
  const outcome = { onDone, onFail };
  return (
    <div className={styles.section}>
      <RemarksList
        recordId={facility.id}
        remarks={remarks}
        level={2}
        isReadOnly={list.isReadOnly}
        write={write}
        {...outcome}
      />
    </div>
  );
}
