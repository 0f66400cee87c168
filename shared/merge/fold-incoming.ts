import { COUNTER_LIMIT, mergeRegister } from './merge-register';
import type { CloneReason } from './plan';
import { refKey } from './ref-key';
import type { CellPlace, IncomingRecord, IncomingRegister, RecordHead, RegisterRef, RegisterState } from './types';

/** All that one file says of one register. */
export interface IncomingFold {
  readonly ref: RegisterRef;
  readonly key: string;
  readonly head: RecordHead;
  readonly state: RegisterState;
  readonly basis: RegisterState | null;
  readonly isEdited: boolean;
  readonly file: string;
  readonly place?: CellPlace;
  /** Set when the file contradicts itself: one dot with two values. */
  readonly cloneReason: CloneReason | null;
}

/**
 * One fold per register, in the order of the file. Two rows with the same natural key are one record: what they say
 * apart is merged first, so that different values become a conflict and neither is lost.
 */
export function foldIncoming(incoming: readonly IncomingRecord[], file: string): readonly IncomingFold[] {
  const folds = new Map<string, IncomingFold>();
  for (const record of incoming) {
    const head = { id: record.id, entity: record.entity, key: record.key };
    for (const register of record.registers) {
      const ref = { recordId: record.id, register: register.register };
      const key = refKey(ref);
      const first = folds.get(key);
      folds.set(key, first === undefined ? asFold(ref, key, head, register, file) : joined(first, register));
    }
  }
  return [...folds.values()];
}

function asFold(
  ref: RegisterRef,
  key: string,
  head: RecordHead,
  register: IncomingRegister,
  file: string,
): IncomingFold {
  const { state, basis = state, isEdited = false, place } = register;
  return { ref, key, head, state, basis, isEdited, file, place, cloneReason: null };
}

function joined(first: IncomingFold, next: IncomingRegister): IncomingFold {
  const result = mergeRegister(first.state, next.state, COUNTER_LIMIT);
  const isEdited = first.isEdited || next.isEdited === true;
  if (result.kind === 'clone') return { ...first, isEdited, cloneReason: result.reason };
  return { ...first, isEdited, state: result.kind === 'merged' ? result.state : first.state };
}
