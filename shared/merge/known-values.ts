/** The values of a register that stood after a change: the one that counts, and all that stand while they are in conflict. */
export interface KnownValue {
  /** Canonical text. */
  readonly value: string;
  /** Every value that stood, each once; one when nothing was in conflict. */
  readonly values: readonly string[];
}

/** One line of the log, in the words of what was known. */
export interface KnownChange {
  readonly recordId: string;
  readonly register: string;
  /** Null: the register went again, as if it had never been read. */
  readonly after: KnownValue | null;
}

/** By record, then by register. A record without a register is not there. */
export type KnownValues = ReadonlyMap<string, ReadonlyMap<string, KnownValue>>;

const NOTHING: KnownValues = new Map();

/**
 * What a copy knew after these lines of its log, in their order: the order in which things were written or read *here*,
 * not that in which they were typed elsewhere. After all lines it is what the copy knows; after none it is nothing.
 *
 * @param before what was known when the first of these lines was written
 */
export function knownValues(changes: Iterable<KnownChange>, before: KnownValues = NOTHING): KnownValues {
  const known = new Map([...before].map(([id, registers]) => [id, new Map(registers)]));
  for (const { recordId, register, after } of changes) {
    const registers = known.get(recordId) ?? new Map<string, KnownValue>();
    if (after === null) registers.delete(register);
    else registers.set(register, after);
    if (registers.size === 0) known.delete(recordId);
    else known.set(recordId, registers);
  }
  return known;
}
