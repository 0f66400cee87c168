import type { FacilityField, FacilityList } from '../../../../shared/ipc/schemas/facilities';
import { useFailureText } from '../../failure-text';
import { useFacility } from '../facilities-data';
import type { SubmitResult } from '../use-facility-edits';
import { useWords } from '../words';
import styles from './detail.module.css';
import { DoubledBlock } from './doubled-block';
import { FacilityFacts, FacilityTerm, FacilityTexts } from './facility-facts';
import { HistoryBlock } from './history-block';
import { LayersBlock } from './layers-block';
import { Notices } from './notices';
import { RemarksBlock } from './remarks-block';

interface FacilityDetailPaneProps {
  id: string;
  list: FacilityList;
  group: string;
  onSave: (id: string, field: FacilityField, text: string) => Promise<SubmitResult>;
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** Everything about one location, read downwards: what asks for attention, what it is, its places over time, who said what. */
export function FacilityDetailPane({ id, list, group, onSave, onDone, onFail }: FacilityDetailPaneProps) {
  const { say, circle } = useWords();
  const failureText = useFailureText();
  const { data: detail, error } = useFacility(id);
  if (error !== null) {
    return (
      <div className={styles.pane} role="alert">
        <p>{failureText(error)}</p>
        <a href="#/facilities">{say('detail.toList')}</a>
      </div>
    );
  }
  if (detail === undefined) return <div className={styles.pane} aria-busy="true" />;
  const part = { detail, list, onDone, onFail };
  const edit = {
    detail,
    canEdit: detail.facility.right !== 'no',
    onSave: (field: FacilityField, text: string) => onSave(id, field, text),
  };
  return (
    <section className={styles.pane} aria-label={say('detail.label', { name: detail.facility.name })}>
      <p className={styles.lead}>
        {say('detail.lead', { host: detail.facility.hostName, circle: circle(detail.facility.circle) })}
      </p>
      <Notices {...part} />
      <div className={styles.columns}>
        <section aria-labelledby="facility-facts">
          <h2 id="facility-facts">{say('detail.facts')}</h2>
          <FacilityFacts key={id} {...edit} />
        </section>
        <section aria-labelledby="facility-term">
          <h2 id="facility-term">{say('detail.term')}</h2>
          <FacilityTerm key={id} {...edit} />
        </section>
      </div>
      <LayersBlock {...part} group={group} />
      <DoubledBlock {...part} />
      <section className={styles.section} aria-labelledby="facility-texts">
        <div className={styles.head}>
          <h2 id="facility-texts">{say('detail.texts')}</h2>
        </div>
        <FacilityTexts key={id} {...edit} />
      </section>
      <RemarksBlock {...part} />
      <HistoryBlock detail={detail} />
    </section>
  );
}
