import type { AgreementRecord } from './facts';
import { monthsBefore } from './months-before';
import { newestInForce } from './versions-in-force';
import { contentState } from './versions-of';

/** A day on which something of an agreement is due. */
export interface DueDate {
  readonly kind: 'consent' | 'notice' | 'end' | 'evaluation';
  readonly date: string;
  /** Whose consent; null for the agreement as a whole. */
  readonly party: string | null;
}

/**
 * What is still to come or too late, the soonest first: consents that are missing, the last day of notice and the end of
 * what is in force, evaluations that were not held. Of a void agreement nothing, of an ended one only its evaluations.
 */
export function dueDatesOf(record: AgreementRecord, today: string): DueDate[] {
  const { agreement } = record;
  if (agreement.voided !== null) return [];
  const { proposed } = contentState(record);
  const inForce = newestInForce(record)?.content ?? null;
  const consents = agreement.dueDates
    .filter(({ party }) => proposed?.missing.includes(party) === true)
    .map(({ party, by }): DueDate => ({ kind: 'consent', date: by, party }));
  const until = agreement.ended?.on ?? inForce?.term.until ?? null;
  const months = inForce?.notice.months ?? null;
  const noticeBy = until === null || months === null || agreement.ended !== null ? null : monthsBefore(until, months);
  const days: (DueDate | null)[] = [
    ...consents,
    inForce !== null && noticeBy !== null && noticeBy >= today ? { kind: 'notice', date: noticeBy, party: null } : null,
    inForce !== null && until !== null && until >= today ? { kind: 'end', date: until, party: null } : null,
    ...(inForce?.evaluation.dates ?? [])
      .filter((date) => agreement.evaluated === null || agreement.evaluated.on < date)
      .map((date): DueDate => ({ kind: 'evaluation', date, party: null })),
  ];
  return days.filter((each) => each !== null).sort((one, other) => (one.date < other.date ? -1 : 1));
}
