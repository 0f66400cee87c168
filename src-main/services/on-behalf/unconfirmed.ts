import { ownerOf } from '../../../shared/domain/entities';
import type { Label, Party, RegisterState } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import { unconfirmedRecords } from '../../database/repositories/unconfirmed-records';
import type { Session } from '../session';

/** A register that was written on behalf of its owner, who has not said that it is right. */
export interface Unconfirmed {
  readonly record: StoredRecord;
  readonly register: string;
  readonly state: RegisterState;
  readonly owner: Party;
  /** Who wrote it, and when. */
  readonly label: Label;
}

/**
 * What of these records waits for the confirmation of its owner. Of registers in conflict nothing: there a decision is
 * asked, which confirms too.
 */
export function unconfirmedOf(session: Session, ids: Iterable<string>): Unconfirmed[] {
  const records = readRecords(session, unconfirmedRecords(session, ids));
  return [...records.values()].flatMap((record) => {
    const owner = ownerOf(record.head, session.region);
    if (owner === null) return [];
    return [...record.registers].flatMap(([register, state]) => {
      const label = labelOnBehalf(state, owner);
      return label === null ? [] : [{ record, register, state, owner, label }];
    });
  });
}

/** The label of what was written on behalf of this owner and not confirmed; null when it is its own, or in conflict. */
export function labelOnBehalf({ siblings }: RegisterState, owner: Party | null): Label | null {
  const [only, ...others] = siblings;
  if (only === undefined || others.length > 0) return null;
  const { label } = only;
  return label.onBehalfOf === owner && label.onBehalfOf !== undefined && label.party !== owner ? label : null;
}
