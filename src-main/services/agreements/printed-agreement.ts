import { agreementFindings } from '../../../shared/domain/agreement/agreement-findings';
import { shortFingerprint } from '../../../shared/domain/agreement/content';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { recordAt } from '../../../shared/domain/agreement/record-at';
import { newerThan, type VersionChoice, versionChoices } from '../../../shared/domain/agreement/version-choices';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { AgreementEffect } from '../../../shared/ipc/schemas/agreement-effect';
import type { AgreementDetail } from '../../../shared/ipc/schemas/agreements';
import { type PrintedAgreement, type PrintedPart, printedParts } from '../../../shared/print/printed-agreement';
import { type Marks, readMarks } from '../../database/repositories/marks';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { dossierFacts } from '../exchange/dossier-facts';
import type { Session } from '../session';
import { detailOf, findingViews } from './agreement-detail';
import { effectOf } from './agreement-effect';
import { type AgreementIndex, readAgreementIndex } from './agreement-index';
import { agreementsText } from './agreement-names';
import { agreementOf } from './agreement-record';
import { printedChanges } from './printed-changes';
import { printedConsents } from './printed-consents';
import { groupsForPrint, printedTransfers, ratioWords } from './printed-transfers';

/** Said by the table of consents; and a question to the office about later figures, which no party signs. */
const notOnPaper = ['consent-missing', 'containment-unknown'];

/**
 * What is on the paper of an agreement: its content as it stands now, or that of a version, with the consents to exactly that
 * content, and its effect on the official position, only what is hard, today (or on the nearest day on which it counts).
 * It says what that content is, and that there is a newer one.
 *
 * @param fingerprint of the content; left out: as it stands now
 * @throws ExpectedFailure `agreement-gone`, `version-gone`
 */
export function printedAgreement(session: Session, id: string, fingerprint?: string): PrintedAgreement {
  const now = agreementOf(session, id);
  const choices = versionChoices(now);
  const choice = choices.find((each) =>
    fingerprint === undefined ? each.isPresent : each.fingerprint === fingerprint,
  );
  if (choice === undefined) throw new ExpectedFailure('version-gone');
  const { content, isPresent } = choice;
  const record = isPresent ? now : recordAt(now, content);
  const index = readAgreementIndex(session);
  const detail = detailOf(session, index, record);
  const effect = effectOf(session, { id, date: null, view: 'official', certainty: 'hard' }, record);
  // What was put before the parties is one thing; registers of today that are in conflict say nothing about it.
  const conflicts: Marks['conflicts'] = isPresent ? readMarks(session).conflicts : new Map();
  const names = dossierNames(session);
  const groups = groupsForPrint(session);
  const { title, regionName, isExample } = dossierFacts(session);
  const { agreement, text, term, ratio, ratioReasoning, conditions, fallback, money } = detail;
  const { evaluation, notice, renewal } = detail;
  // That a draft was typed by the support team is not for the paper; that a consent on it was, is.
  const consentsHere = detail.versions.find((version) => version.fingerprint === choice.fingerprint)?.consents ?? [];
  const isConsentUnconfirmed = consentsHere.some(({ onBehalfBy }) => onBehalfBy !== null);
  const findings = isPresent ? detail.findings : findingsAt(session, index, record);
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
    isDraft: choice.standing === 'draft',
    ...versionFacts(choices, choice),
    term,
    transfers: printedTransfers(detail.transfers, { groups, names, conflicts }),
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
    findings: findings
      .filter(({ code }) => !notOnPaper.includes(code) && (code !== 'unconfirmed' || isConsentUnconfirmed))
      .map(({ what, why }) => ({ what, why })),
    consents: printedConsents(session, record, content.parties, choice.fingerprint),
    conflicts: partsInConflict(conflicts.get(id)),
    certainty: 'hard',
    day: commonDay(effect),
    printedOn: localDay(session.now()),
  };
}

/** What the content is to its agreement, and which others there are. */
function versionFacts(
  choices: readonly VersionChoice[],
  choice: VersionChoice,
): Pick<PrintedAgreement, 'fingerprint' | 'shortFingerprint' | 'standing' | 'newer' | 'versionInForce'> {
  const { fingerprint, standing } = choice;
  const inForce = choices.find((each) => each.standing === 'in-force');
  const newer = newerThan(choices, choice);
  return {
    fingerprint,
    shortFingerprint: shortFingerprint(fingerprint),
    standing,
    newer: newer === null ? null : { version: newer.content.version, standing: newer.standing },
    versionInForce: inForce === undefined || inForce === choice ? null : inForce.content.version,
  };
}

/** What is wrong with an agreement as it reads in one of its versions; what changed since is said above. */
function findingsAt(session: Session, index: AgreementIndex, record: AgreementRecord) {
  const found = agreementFindings([record], index.rules).filter(({ code }) => !code.startsWith('changed-since'));
  return findingViews(session, index, found);
}

/** Somebody both hands over and takes over. */
function isExchange({ transfers }: AgreementDetail): boolean {
  return transfers.some(({ to }) => transfers.some(({ from }) => from.code === to.code));
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
