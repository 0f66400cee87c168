import { type AgreementFinding, agreementFindingCodes } from '../../../shared/domain/agreement/agreement-finding';
import type { AgreementRecord, LineFact } from '../../../shared/domain/agreement/facts';
import { transferTerm } from '../../../shared/domain/agreement/transfer-term';
import { newestInForce } from '../../../shared/domain/agreement/versions-in-force';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import { quotaKinds } from '../../../shared/domain/figure-kinds';
import type { PositionFinding } from '../../../shared/domain/position/finding';
import type { AgreementDetail, AgreementFindingView, TransferView } from '../../../shared/ipc/schemas/agreements';
import { agreementFindingText } from '../../../shared/text/agreement-finding-text';
import { positionFindingText } from '../../../shared/text/position-finding-text';
import { bareTransferSentence, transferSentence } from '../../../shared/text/transfer-sentence';
import { attachmentFilesHere } from '../../database/repositories/attachment-files';
import { recordHistory } from '../history/record-history';
import { fingerprintToConfirm } from '../on-behalf/confirmation-writes';
import { remarksAbout } from '../remarks/remarks-about';
import type { Session } from '../session';
import { type AgreementIndex, readAgreementIndex } from './agreement-index';
import { agreementOf } from './agreement-record';
import { conflictViews } from './conflict-views';
import { recordIdsOf } from './record-ids';
import { redlineView } from './redline-view';
import { summariseAgreement } from './summarise-agreement';
import { unconfirmedViews } from './unconfirmed-parts';
import { versionViews } from './version-views';

/**
 * Everything about one agreement: what stands in it, its transfers, versions and consents, what is wrong or due, remarks and
 * history.
 *
 * @throws ExpectedFailure `agreement-gone` when it is not there, or deleted
 */
export function agreementDetail(session: Session, id: string): AgreementDetail {
  return detailOf(session, readAgreementIndex(session), agreementOf(session, id));
}

/** The same of an agreement as it reads in one of its contents. */
export function detailOf(session: Session, index: AgreementIndex, record: AgreementRecord): AgreementDetail {
  const { agreement } = record;
  const { id } = agreement;
  const lines = record.lines.filter(({ isDeleted }) => !isDeleted);
  const here = attachmentFilesHere(
    session,
    agreement.attachments.map(({ sha256 }) => sha256),
  );
  const { text, term, ratio, ratioReasoning, conditions, fallback, money, stage, explanation } = agreement;
  const { ended, voided, evaluated } = agreement;
  return {
    agreement: summariseAgreement(session, index, record),
    ownTitle: agreement.title,
    stage,
    text,
    term,
    ratio,
    ratioReasoning,
    conditions,
    fallback,
    money,
    evaluation: { dates: [...agreement.evaluation.dates], text: agreement.evaluation.text },
    notice: agreement.notice,
    renewal: agreement.renewal,
    explanation,
    chosenCircle: agreement.circle,
    ended,
    voided,
    evaluated,
    facilities: agreement.facilities.map((code) => ({ code, name: index.names.facility(code) })),
    attachments: agreement.attachments.map((each) => ({ ...each, isHere: here.has(each.sha256) })),
    dueDates: agreement.dueDates.map((each) => ({ ...each })),
    transfers: lines.map((line) => transferView(session, index, record, line)),
    lead: lines.map((line) => `${bareTransferSentence(line, index.names, session.locale)}.`),
    content: contentView(session, index, record),
    conflicts: conflictViews(session, index.marks, recordIdsOf(record)),
    unconfirmed: unconfirmedViews(session, id),
    toConfirm: fingerprintToConfirm(session, recordIdsOf(record)),
    versions: versionViews(session, index, record),
    findings: findingViews(session, index, index.findingsOf(id)),
    remarks: remarksAbout(session, id),
    history: recordHistory(session, recordIdsOf(record)),
  };
}

function transferView(
  session: Session,
  { names, rules }: AgreementIndex,
  { agreement }: AgreementRecord,
  line: LineFact,
): TransferView {
  const { id, from, to, group, period, total, amv, kind, term, containedIn, explanation } = line;
  const kinds = rules.kindsOf.get(group) ?? [];
  const later = quotaKinds.filter(
    (each) => kinds.includes(each) && quotaKinds.indexOf(each) > quotaKinds.indexOf(kind),
  );
  return {
    id,
    from: { code: from, name: names.area(from) },
    to: { code: to, name: names.area(to) },
    group,
    period,
    total,
    amv,
    kind,
    own: term,
    term: transferTerm(term, agreement.term, rules.periods.get(period)),
    sentence: transferSentence(line, names, session.locale),
    containedIn: later.map((each) => ({
      kind: each,
      answer: containedIn.find((said) => said.kind === each)?.answer ?? 'unknown',
    })),
    explanation,
  };
}

function contentView(session: Session, { names }: AgreementIndex, record: AgreementRecord): AgreementDetail['content'] {
  const { content, isInForce, isProposed, proposed } = contentState(record);
  const since = newestInForce(record)?.content ?? proposed?.content ?? null;
  const redline = since === null ? null : redlineView(since, content, names, session.locale);
  return { version: content.version, isInForce, isProposed, redline };
}

/** Findings in words. */
export function findingViews(
  session: Session,
  { names }: Pick<AgreementIndex, 'names'>,
  findings: readonly (AgreementFinding | PositionFinding)[],
): AgreementFindingView[] {
  return findings.map((finding) => {
    const { code, level, recordId, date } = finding;
    const words = isOfAgreement(finding)
      ? agreementFindingText(finding, { ...names, area: names.party }, session.locale)
      : positionFindingText(finding, names, session.locale);
    return { code, level, recordId, ...words, date };
  });
}

function isOfAgreement(finding: AgreementFinding | PositionFinding): finding is AgreementFinding {
  return (agreementFindingCodes as readonly string[]).includes(finding.code);
}
