import { type RegisterOf, readValue, type ValueOf } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Party } from '../../../shared/merge/types';
import type { StoredRecord } from '../register-rows';

export type Column = string | number | null;

/** Gives the value that counts of a register; null when empty, never written or not readable by this version. */
export type ReadRegister<E extends EntityName> = <R extends RegisterOf<E>>(register: R) => ValueOf<E, R> | null;

/** Reads the registers of one record, and collects which of them this version cannot read. */
export function registerReader<E extends EntityName>(
  record: StoredRecord,
  entity: E,
  owner: Party | null,
  unreadable: string[],
): ReadRegister<E> {
  return (register) => {
    const state = record.registers.get(register);
    if (state === undefined || state.siblings.length === 0) return null;
    const value = readValue(entity, register, countingValue(state, owner));
    if (value === undefined) unreadable.push(register);
    return value ?? null;
  };
}
