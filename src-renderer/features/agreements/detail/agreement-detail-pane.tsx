import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import type { Outcome } from '../../../api/use-area-write';
import { useFailureText } from '../../failure-text';
import type { UsedStandpoint } from '../../standpoint/use-standpoint';
import { useAgreement } from '../agreements-data';
import { LadderBars } from '../ladder';
import { useWords } from '../words';
import { AgreementHead } from './agreement-head';
import { AttachmentsBlock } from './attachments-block';
import { ConditionsRow } from './conditions-row';
import { ConsentsBlock } from './consents-block';
import styles from './detail.module.css';
import { EffectBlock } from './effect-block';
import { FactsBlock } from './facts-block';
import { FindingsBlock } from './findings-block';
import { HistoryBlock } from './history-block';
import { RemarksBlock } from './remarks-block';
import { TransfersBlock } from './transfers-block';
import { VersionsBlock } from './versions-block';

interface AgreementDetailPaneProps extends Outcome {
  id: string;
  list: AgreementList;
  used: UsedStandpoint;
  /** It was just made: one goes on here. */
  takesFocus: boolean;
  onPrint: () => void;
  onSaid: (sentence: string) => void;
}

/** One agreement, read downwards: what, how far, who, what it changes, on which conditions; then everything around it. */
export function AgreementDetailPane({
  id,
  list,
  used,
  takesFocus,
  onPrint,
  onSaid,
  onDone,
  onFail,
}: AgreementDetailPaneProps) {
  const { say } = useWords();
  const failureText = useFailureText();
  const { data: detail, error } = useAgreement(id);
  if (error !== null) {
    return (
      <div className={styles.failed} role="alert">
        <p>{failureText(error)}</p>
        <a href="#/agreements">{say('head.toList')}</a>
      </div>
    );
  }
  if (detail === undefined) return <div aria-busy="true" />;
  const canEdit = detail.agreement.right !== 'no' && !list.isReadOnly;
  const part = { detail, list, used, canEdit, onSaid, onDone, onFail };
  return (
    <article className={styles.pane} aria-label={say('head.label', { name: detail.agreement.title })}>
      <AgreementHead {...part} takesFocus={takesFocus} onPrint={onPrint} />
      <LadderBars status={detail.agreement.status} />
      <FindingsBlock {...part} />
      <div className={styles.two}>
        <TransfersBlock {...part} />
        <ConsentsBlock {...part} />
      </div>
      <EffectBlock {...part} />
      <ConditionsRow {...part} />
      <FactsBlock {...part} />
      <AttachmentsBlock {...part} />
      <VersionsBlock {...part} />
      <RemarksBlock {...part} />
      <HistoryBlock {...part} />
    </article>
  );
}
