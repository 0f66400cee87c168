import type { Effects, RegisterChange } from '../../../shared/merge/plan';
import { refKey } from '../../../shared/merge/ref-key';

/** Effects that were applied one after another, as one: a register that changed twice is one change. */
export function joinEffects(parts: readonly Effects[]): Effects {
  const registers = new Map<string, RegisterChange>();
  for (const change of parts.flatMap((part) => part.registers)) {
    const key = refKey(change.ref);
    const known = registers.get(key);
    registers.set(key, known === undefined ? change : { ...change, before: known.before, merged: known.merged });
  }
  const [first] = parts;
  if (first === undefined) throw new Error('nothing was applied');
  const last = parts.at(-1) ?? first;
  return {
    records: parts.flatMap(({ records }) => records),
    registers: [...registers.values()],
    waitingAdded: parts.flatMap(({ waitingAdded }) => waitingAdded),
    waitingRemoved: parts.flatMap(({ waitingRemoved }) => waitingRemoved),
    remarks: parts.flatMap(({ remarks }) => remarks),
    counters: last.counters,
    needsNewSite: parts.some(({ needsNewSite }) => needsNewSite),
  };
}
