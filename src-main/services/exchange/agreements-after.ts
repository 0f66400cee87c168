import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { keyOf, type RegisterOf, readValue } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import type { Column, ReadRegister } from '../../database/projection/projected-row';
import { projections } from '../../database/projection/rows';
import { type AgreementRow, agreementsOf, readAgreementRows } from '../../database/repositories/agreements';
import type { Session } from '../session';
import { agreementIdOf } from './agreement-scope';
import type { RecordAfter } from './facts-after';

/** The agreements that these records belong to, as they would be with them in the place of what stands now. */
export function agreementsAfter(session: Session, changed: readonly RecordAfter[]): readonly AgreementRecord[] {
  const ids = [...new Set(changed.flatMap(({ head }) => agreementIdOf(head) ?? []))];
  const rows = new Map(readAgreementRows(session, ids).map((row) => [row.columns.record_id, row]));
  for (const each of changed) {
    const row = rowOf(each);
    if (row !== null) rows.set(row.columns.record_id, row);
  }
  return agreementsOf([...rows.values()]);
}

function rowOf(each: RecordAfter): AgreementRow | null {
  const columns =
    columnsOf(each, 'agreement') ??
    columnsOf(each, 'transfer') ??
    columnsOf(each, 'agreement-version') ??
    columnsOf(each, 'consent');
  // The projection makes exactly the columns of the table of this kind.
  return columns === null ? null : ({ entity: each.head.entity, columns } as unknown as AgreementRow);
}

function columnsOf<E extends EntityName>(
  { head, textOf }: RecordAfter,
  entity: E,
): Readonly<Record<string, Column>> | null {
  const key = keyOf(head, entity);
  if (key === null) return null;
  const read: ReadRegister<E> = <R extends RegisterOf<E>>(register: R) => {
    const text = textOf(register);
    return text === null ? null : (readValue(entity, register, text) ?? null);
  };
  return { record_id: head.id, ...projections[entity].columns(key, read) };
}
