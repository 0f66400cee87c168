import { type ConsentStep, consentProgress, stepState } from '../../../shared/domain/agreement/consent-steps';
import { shortFingerprint } from '../../../shared/domain/agreement/content';
import type { AgreementRecord, ConsentFact } from '../../../shared/domain/agreement/facts';
import { versionsInForce } from '../../../shared/domain/agreement/versions-in-force';
import { type VersionState, versionsOf } from '../../../shared/domain/agreement/versions-of';
import type { ConsentView, VersionView } from '../../../shared/ipc/schemas/agreements';
import { transferSentence } from '../../../shared/text/transfer-sentence';
import { rightOn } from '../on-behalf/right-on';
import type { Session } from '../session';
import type { AgreementIndex } from './agreement-index';
import { partyViews } from './parties-of';
import { redlineView } from './redline-view';
import { unconfirmedParts } from './unconfirmed-parts';

/** The versions of an agreement, the newest first, each with the consent of every party and what changed in it. */
export function versionViews(session: Session, index: AgreementIndex, record: AgreementRecord): VersionView[] {
  const all = versionsOf(record);
  const inForce = versionsInForce(record);
  const unconfirmed = unconfirmedParts(session).get(record.agreement.id) ?? [];
  const byOthers = new Map(unconfirmed.map((part) => [part.record.head.id, part.label.party]));
  return all
    .map((state, at) => {
      const { version, content } = state;
      const before = all.slice(0, at).findLast((each) => each.content !== null)?.content ?? null;
      const force = inForce.find((each) => each.version.fingerprint === version.fingerprint);
      const consents = consentViews(session, index, record, state, byOthers);
      return {
        fingerprint: version.fingerprint,
        shortFingerprint: shortFingerprint(version.fingerprint),
        version: content?.version ?? version.proposed?.version ?? 0,
        proposedOn: version.proposed?.on ?? null,
        explanation: version.explanation,
        isReadable: content !== null,
        isInForce: force !== undefined,
        inForceFrom: force?.from ?? null,
        inForceUntil: force?.until ?? null,
        sentences: (content?.transfers ?? []).map((line) => transferSentence(line, index.names, session.locale)),
        consents,
        progress: consentProgress(
          consents.map(({ party }) => party.code),
          (party) => consentOf(record, party, version.fingerprint),
        ),
        redline: content === null || before === null ? null : redlineView(before, content, index.names, session.locale),
      };
    })
    .reverse();
}

function consentViews(
  session: Session,
  { names }: AgreementIndex,
  record: AgreementRecord,
  { version, content }: VersionState,
  byOthers: ReadonlyMap<string, string>,
): ConsentView[] {
  return partyViews(content?.parties ?? [], names.party).map((party) => {
    const consent = consentOf(record, party.code, version.fingerprint);
    const by = byOthers.get(consent?.id ?? '');
    const state = (step: ConsentStep) => stepState(consent, step);
    return {
      party,
      college: consent?.college ?? null,
      council: consent?.council ?? null,
      signature: consent?.signature ?? null,
      remark: consent?.remark ?? '',
      states: { college: state('college'), council: state('council'), signature: state('signature') },
      by: record.agreement.dueDates.find((due) => due.party === party.code)?.by ?? null,
      right: rightOn(session, party.code),
      onBehalfBy: by === undefined ? null : names.party(by),
    };
  });
}

function consentOf({ consents }: AgreementRecord, party: string, fingerprint: string): ConsentFact | undefined {
  return consents.find((each) => each.party === party && each.fingerprint === fingerprint);
}
