import { type AgreementFinding, agreementFinding } from '../../../shared/domain/agreement/agreement-finding';
import { numberText } from '../../../shared/domain/agreement/agreement-number';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { grouped } from '../../../shared/domain/position/position-index';
import type { AgreementDetail } from '../../../shared/ipc/schemas/agreements';
import type { Party } from '../../../shared/merge/types';
import type { Locale } from '../../../shared/text/locale';
import { type Unconfirmed, unconfirmedOf } from '../on-behalf/unconfirmed';
import { partyNames } from '../party-names';
import { registerName } from '../register-name';
import type { Session } from '../session';
import { agreementRecords } from './agreement-records';
import { recordIdsOf } from './record-ids';

type Parts = ReadonlyMap<string, readonly Unconfirmed[]>;

const kept = new WeakMap<readonly AgreementRecord[], Parts>();

/** By agreement: what was written on behalf of a party, in its consents or in what it leads, and waits for its yes. */
export function unconfirmedParts(session: Session): Parts {
  const records = agreementRecords(session);
  const known = kept.get(records);
  if (known !== undefined) return known;
  const agreementOf = new Map(
    records.flatMap((each) => recordIdsOf(each).map((id) => [id, each.agreement.id] as const)),
  );
  const parts = grouped(
    unconfirmedOf(session, agreementOf.keys()),
    ({ record }) => agreementOf.get(record.head.id) ?? '',
  );
  kept.set(records, parts);
  return parts;
}

/** The agreements in which something waits for the yes of a party; one that is void asks nothing. */
export function agreementsToConfirm(session: Session, party: Party): string[] {
  const parts = unconfirmedParts(session);
  return agreementRecords(session).flatMap(({ agreement: { id, voided } }) =>
    voided === null && parts.get(id)?.some(({ owner }) => owner === party) === true ? [id] : [],
  );
}

/** One line per agreement and party that has to confirm; an agreement that is void asks nothing. */
export function unconfirmedFindings(session: Session): AgreementFinding[] {
  const parts = unconfirmedParts(session);
  const names = partyNames(session);
  return agreementRecords(session).flatMap(({ agreement }) => {
    if (agreement.voided !== null) return [];
    const of = { id: agreement.id, number: numberText(agreement.number) };
    return [...grouped(parts.get(agreement.id) ?? [], ({ owner }) => owner)].map(([area, [first]]) =>
      agreementFinding('unconfirmed', 'warning', of, { area, values: { by: names(first?.label.party ?? '') } }),
    );
  });
}

/** The same for the screen: per party who wrote for it and which parts, by name. */
export function unconfirmedViews(session: Session, id: string): AgreementDetail['unconfirmed'] {
  const names = partyNames(session);
  return [...grouped(unconfirmedParts(session).get(id) ?? [], ({ owner }) => owner)].map(([owner, parts]) => ({
    party: { code: owner, name: names(owner) },
    by: names(parts[0]?.label.party ?? ''),
    fields: fieldNames(parts, session.locale),
  }));
}

/** That a record is there is said by what stands in it. */
function fieldNames(parts: readonly Unconfirmed[], locale: Locale): string[] {
  const names = parts
    .filter(({ register }) => register !== 'deleted')
    .map(({ record, register }) => registerName(record.head.entity, register, locale));
  return [...new Set(names)];
}
