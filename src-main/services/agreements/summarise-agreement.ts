import { numberText } from '../../../shared/domain/agreement/agreement-number';
import { agreementStatus } from '../../../shared/domain/agreement/agreement-status';
import { agreementCircle } from '../../../shared/domain/agreement/circle';
import { consentProgress } from '../../../shared/domain/agreement/consent-steps';
import { dueDatesOf } from '../../../shared/domain/agreement/due-dates';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { earlier, transferTerm } from '../../../shared/domain/agreement/transfer-term';
import { newestInForce } from '../../../shared/domain/agreement/versions-in-force';
import { type ContentState, contentState } from '../../../shared/domain/agreement/versions-of';
import { grouped } from '../../../shared/domain/position/position-index';
import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import { rightOn } from '../on-behalf/right-on';
import type { Session } from '../session';
import type { AgreementIndex } from './agreement-index';
import { titleOfAgreement } from './agreement-record';
import { isAsked } from './consents-due';
import { partyViews } from './parties-of';
import { recordIdsOf } from './record-ids';

/** One agreement as the list and the board show it. */
export function summariseAgreement(session: Session, index: AgreementIndex, record: AgreementRecord): AgreementSummary {
  const { agreement } = record;
  const { names, rules, marks } = index;
  const state = contentState(record);
  const inForce = newestInForce(record);
  const status = agreementStatus(record, rules.periods, rules.today);
  const findings = index.findingsOf(agreement.id);
  const [next] = dueDatesOf(record, rules.today);
  const ids = recordIdsOf(record);
  const asked = state.proposed;
  const parties = partyViews(agreement.parties, names.party);
  return {
    id: agreement.id,
    leading: { code: agreement.leading, name: names.party(agreement.leading) },
    number: numberText(agreement.number),
    title: titleOfAgreement(session, agreement),
    status,
    isCounting: status === 'active',
    isChangedSinceSigned: inForce !== null && !state.isInForce,
    parties,
    sums: sumsOf(state),
    ...daysOf(state, rules.periods, agreement.ended?.on ?? null),
    circle: agreementCircle(agreement, asked !== null, inForce !== null),
    right: rightOn(session, agreement.leading),
    deletedBy:
      agreement.deletedBy === null ? null : { code: agreement.deletedBy, name: names.party(agreement.deletedBy) },
    consents: consentProgress(
      (asked?.content?.parties ?? agreement.parties).map(({ party }) => party).filter(isFirst),
      (party) =>
        record.consents.find((each) => each.party === party && each.fingerprint === asked?.version.fingerprint),
    ),
    awaitsMe: isAsked(record, session.identity.party),
    confirmsMe: index.toConfirm.has(agreement.id),
    next:
      next === undefined
        ? null
        : { ...next, party: next.party === null ? null : { code: next.party, name: names.party(next.party) } },
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
    isConflict: ids.some((id) => marks.conflicts.has(id)),
    isWaiting: ids.some((id) => marks.waiting.has(id)),
  };
}

/** Per group and period: neither groups nor periods are added up. */
function sumsOf({ content }: ContentState): AgreementSummary['sums'] {
  const lines = grouped(content.transfers, ({ group, period }) => `${group} ${period}`);
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const sum = (part: 'total' | 'amv') =>
      same.reduce<number | null>((all, { [part]: value }) => (all === null || value === null ? null : all + value), 0);
    return [{ group: first.group, period: first.period, total: sum('total'), amv: sum('amv') }];
  });
}

/** The first and last day on which a line of it counts, or would; its own term while it has no line. An early end is the last. */
function daysOf({ content }: ContentState, periods: AgreementIndex['rules']['periods'], endedOn: string | null) {
  const terms = content.transfers.map(({ term, period }) => transferTerm(term, content.term, periods.get(period)));
  const [first] = terms.map(({ from }) => from).sort();
  const last = terms
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const until = last ?? content.term.until;
  return { from: first ?? content.term.from, until: until === null ? endedOn : earlier(until, endedOn) };
}

function isFirst(party: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(party) === at;
}
