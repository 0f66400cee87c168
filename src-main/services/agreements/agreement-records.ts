import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import type { PeriodTerm } from '../../../shared/domain/agreement/transfer-term';
import { readAgreements } from '../../database/repositories/agreements';
import { readPeriods } from '../../database/repositories/periods';
import type { Session } from '../session';

interface Kept {
  readonly revision: number;
  readonly records: readonly AgreementRecord[];
}

const kept = new WeakMap<Session, Kept>();

/** All agreements of the dossier as they are now, read once per revision. */
export function agreementRecords(session: Session): readonly AgreementRecord[] {
  const known = kept.get(session);
  if (known !== undefined && known.revision === session.revision) return known.records;
  const made = { revision: session.revision, records: readAgreements(session) };
  kept.set(session, made);
  return made.records;
}

/** First and last day of every period. */
export function periodTerms(session: Session): ReadonlyMap<string, PeriodTerm> {
  return new Map(readPeriods(session).map(({ code, from, until }) => [code, { from, until }]));
}
