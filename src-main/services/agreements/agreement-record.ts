import { numberText } from '../../../shared/domain/agreement/agreement-number';
import type { AgreementFact, AgreementRecord, LineFact } from '../../../shared/domain/agreement/facts';
import { keyOf, type RegisterOf, recordHead, type ValueOf, writeValue } from '../../../shared/domain/entities';
import type { TransferLine } from '../../../shared/domain/transfer';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { partyNames } from '../party-names';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { agreementRecords } from './agreement-records';

/** @throws ExpectedFailure `agreement-gone` when it is not there, or deleted */
export function agreementOf(session: Session, id: string): AgreementRecord {
  const record = agreementRecords(session).find(({ agreement }) => agreement.id === id);
  if (record === undefined) throw new ExpectedFailure('agreement-gone');
  return record;
}

/** The agreement of a transfer that is not deleted. @throws ExpectedFailure `transfer-gone` */
export function lineOf(session: Session, id: string): { readonly record: AgreementRecord; readonly line: LineFact } {
  for (const record of agreementRecords(session)) {
    const line = record.lines.find((each) => each.id === id && !each.isDeleted);
    if (line !== undefined) return { record, line };
  }
  throw new ExpectedFailure('transfer-gone');
}

/** The agreement that an agreement, a transfer, a version or a consent belongs to; null when it is not here. */
export function agreementOfRecord(session: Session, head: RecordHead): AgreementRecord | null {
  const part = keyOf(head, 'transfer') ?? keyOf(head, 'agreement-version') ?? keyOf(head, 'consent');
  const id = keyOf(head, 'agreement')?.id ?? part?.agreement;
  return agreementRecords(session).find(({ agreement }) => agreement.id === id) ?? null;
}

export function agreementHead({ id, leading }: Pick<AgreementFact, 'id' | 'leading'>): RecordHead {
  return recordHead('agreement', { leading, id });
}

export function lineHead({ agreement, leading, id }: Pick<LineFact, 'agreement' | 'leading' | 'id'>): RecordHead {
  return recordHead('transfer', { agreement, leading, id });
}

export function agreementWriteOf<R extends RegisterOf<'agreement'>>(
  head: RecordHead,
  register: R,
  value: ValueOf<'agreement', R> | null,
): OwnWrite {
  return { head, register, value: writeValue('agreement', register, value), origin: 'typed' };
}

/** A line as a new record, or a new value of it. */
export function lineWrites(
  head: RecordHead,
  { line, term, explanation }: LineValue,
  before: LineFact | null,
): OwnWrite[] {
  const origin = 'typed' as const;
  const writes: OwnWrite[] = [{ head, register: 'line', value: writeValue('transfer', 'line', line), origin }];
  const hasTerm = term.from !== null || term.until !== null;
  if (hasTerm || before !== null) {
    writes.push({ head, register: 'term', value: writeValue('transfer', 'term', hasTerm ? term : null), origin });
  }
  if (explanation !== '' || before !== null) {
    const value = writeValue('transfer', 'explanation', explanation === '' ? null : explanation);
    writes.push({ head, register: 'explanation', value, origin });
  }
  return before === null ? [...writes, deletedWrite(head, false)] : writes;
}

export interface LineValue {
  readonly line: TransferLine;
  readonly term: LineFact['term'];
  readonly explanation: string;
}

/** How an agreement is called: its number, else its title, else its parties. */
export function nameOfAgreement(session: Session, { agreement }: AgreementRecord): string {
  return numberText(agreement.number) || titleOfAgreement(session, agreement);
}

/** The title that was given, else the names of the parties: "Venlo – Venray". */
export function titleOfAgreement(session: Session, { title, parties, leading }: AgreementFact): string {
  if (title !== '') return title;
  const names = partyNames(session);
  const codes = [...new Set(parties.map(({ party }) => party))];
  return (codes.length === 0 ? [leading] : codes).map(names).join(' – ');
}
