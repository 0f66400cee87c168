import { contentText, fingerprintOf, shortFingerprint } from '../../../shared/domain/agreement/content';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import type { AgreementEffect } from '../../../shared/ipc/schemas/agreement-effect';
import type { AgreementDetail } from '../../../shared/ipc/schemas/agreements';
import { type PrintedAgreement, type PrintedPart, printedParts } from '../../../shared/print/printed-agreement';
import { readMarks } from '../../database/repositories/marks';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { dossierFacts } from '../exchange/dossier-facts';
import type { Session } from '../session';
import { agreementDetail } from './agreement-detail';
import { agreementEffect } from './agreement-effect';
import { agreementsText } from './agreement-names';
import { agreementOf } from './agreement-record';
import { printedChanges } from './printed-changes';
import { printedConsents } from './printed-consents';
import { groupsForPrint, printedTransfers, ratioWords } from './printed-transfers';

/** Said by the table of consents; and a question to the office about later figures, which no party signs. */
const notOnPaper = ['consent-missing', 'containment-unknown'];

/**
 * What is on the paper of an agreement: its content as it stands now, with the consents to exactly that content, and its
 * effect on the official position, only what is hard, today (or on the nearest day on which it counts).
 *
 * @throws ExpectedFailure `agreement-gone`
 */
export function printedAgreement(session: Session, id: string): PrintedAgreement {
  const detail = agreementDetail(session, id);
  const effect = agreementEffect(session, { id, date: null, view: 'official', certainty: 'hard' });
  const record = agreementOf(session, id);
  const { content, isInForce, isProposed } = contentState(record);
  const fingerprint = fingerprintOf(contentText(content));
  const marks = readMarks(session);
  const names = dossierNames(session);
  const groups = groupsForPrint(session);
  const { title, regionName, isExample } = dossierFacts(session);
  const { agreement, text, term, ratio, ratioReasoning, conditions, fallback, money } = detail;
  const { evaluation, notice, renewal } = detail;
  return {
    locale: session.locale,
    dossierTitle: title,
    regionName,
    isExample,
    number: agreement.number,
    title: agreement.title,
    kind: isExchange(detail) ? 'exchange' : 'transfer',
    version: content.version,
    statusName: agreementsText(session.locale).statuses[agreement.status],
    isDraft: !isInForce && !isProposed,
    fingerprint,
    shortFingerprint: shortFingerprint(fingerprint),
    versionInForce: versionInForce(detail, fingerprint),
    term,
    transfers: printedTransfers(detail.transfers, { groups, names, conflicts: marks.conflicts }),
    changes: printedChanges(effect, detail.transfers, groups),
    text,
    ratio: ratio === null ? null : ratioWords(ratio, groups, session.locale),
    ratioReasoning,
    facilities: detail.facilities.map(({ name }) => name),
    conditions,
    fallback,
    money,
    evaluation,
    notice,
    renewal,
    findings: detail.findings.filter(({ code }) => !notOnPaper.includes(code)).map(({ what, why }) => ({ what, why })),
    consents: printedConsents(session, record, content.parties, fingerprint),
    conflicts: partsInConflict(marks.conflicts.get(id)),
    certainty: 'hard',
    day: commonDay(effect),
    printedOn: localDay(session.now()),
  };
}

/** Somebody both hands over and takes over. */
function isExchange({ transfers }: AgreementDetail): boolean {
  return transfers.some(({ to }) => transfers.some(({ from }) => from.code === to.code));
}

/** The number of the version that counts, when that is another content than the one on paper. */
function versionInForce({ versions }: AgreementDetail, fingerprint: string): number | null {
  const inForce = versions.find(({ isInForce }) => isInForce);
  return inForce === undefined || inForce.fingerprint === fingerprint ? null : inForce.version;
}

/** The explanation of the ratio is shown with the ratio. */
function partsInConflict(registers: ReadonlyMap<string, unknown> | undefined): PrintedPart[] {
  const names = new Set([...(registers?.keys() ?? [])].map((name) => (name === 'ratioReasoning' ? 'ratio' : name)));
  return printedParts.filter((part) => names.has(part));
}

function commonDay({ columns }: AgreementEffect): string | null {
  const days = new Set(columns.map(({ date }) => date));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
