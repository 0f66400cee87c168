import type { AgreementStage } from '../agreement';
import type { AgreementRecord } from './facts';
import { transferFactsOf } from './transfer-facts';
import type { PeriodTerm } from './transfer-term';
import { newestInForce } from './versions-in-force';

/** What a stage becomes by consents and days; nobody types it. */
export const derivedStatuses = ['signed', 'active', 'evaluated', 'ended', 'void'] as const;
export type AgreementStatus = AgreementStage | (typeof derivedStatuses)[number];

/**
 * How far an agreement is on a day. Before every party signed: the stage that was chosen. After it: signed before its first
 * day, active within its days, and then ended, or evaluated once that was done. Void as soon as that is said.
 */
export function agreementStatus(
  record: AgreementRecord,
  periods: ReadonlyMap<string, PeriodTerm>,
  day: string,
): AgreementStatus {
  const { agreement } = record;
  if (agreement.voided !== null) return 'void';
  const inForce = newestInForce(record);
  if (inForce === null) return agreement.ended !== null && agreement.ended.on < day ? 'ended' : agreement.stage;
  const term = termInForce(record, periods);
  const isOver = (agreement.ended !== null && agreement.ended.on < day) || (term.until !== null && term.until < day);
  if (isOver) return agreement.evaluated !== null && agreement.evaluated.on <= day ? 'evaluated' : 'ended';
  return term.from !== null && day < term.from ? 'signed' : 'active';
}

/** Its own days, and where it names none the days of what it transfers. */
function termInForce(record: AgreementRecord, periods: ReadonlyMap<string, PeriodTerm>) {
  const days = newestInForce(record)?.content.term ?? { from: null, until: null };
  const transfers = transferFactsOf(record, periods).filter(
    ({ status }) => status === 'official' || status === 'ended',
  );
  const [first] = transfers.map(({ term }) => term.from).sort();
  const last = transfers
    .map(({ term }) => term.until)
    .sort()
    .at(-1);
  return { from: days.from ?? first ?? null, until: days.until ?? last ?? null };
}
