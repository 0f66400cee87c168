import { canonical } from '../../../shared/domain/canonical';
import { countingValue, isConflict } from '../../../shared/merge/counting-value';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import type { StoredRecord } from '../../database/register-rows';
import { deletedWrite } from '../presence-writes';

/**
 * The writes of a form or of typed cells that say something new: a register that already has the value is left alone,
 * unless it is in conflict and the person decides (`decides`). A record that is new, or was deleted, is there again.
 *
 * @param record as the dossier holds it; undefined when it is new.
 * @param values canonical text by register.
 */
export function changedWrites(
  record: StoredRecord | undefined,
  head: RecordHead,
  values: Readonly<Record<string, string>>,
  decides = true,
): OwnWrite[] {
  const writes = Object.entries(values).flatMap(([register, value]): OwnWrite[] => {
    const state = record?.registers.get(register);
    const stands = state === undefined ? canonical(null) : countingValue(state, null);
    const isOpen = decides && state !== undefined && isConflict(state);
    return stands === value && !isOpen ? [] : [{ head, register, value, origin: 'typed' }];
  });
  return comesBack(record, head, values, writes.length > 0) ? [...writes, deletedWrite(head, false)] : writes;
}

/** A setting is never taken out: without a value its default holds. */
function comesBack(
  record: StoredRecord | undefined,
  { entity }: RecordHead,
  values: Readonly<Record<string, string>>,
  isChanged: boolean,
): boolean {
  if (entity === 'setting') return false;
  if (record === undefined) return isChanged;
  const deleted = record.registers.get('deleted');
  const isDeleted = deleted !== undefined && countingValue(deleted, null) === canonical(true);
  // A deleted record keeps all it had, so what is said anew may be the same.
  return isDeleted && Object.values(values).some((value) => value !== canonical(null));
}
