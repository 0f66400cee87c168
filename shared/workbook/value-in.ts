import { countingValue } from '../merge/counting-value';
import type { ExportRecord } from './export-data';

/** The value of a register that counts, as canonical text; null when the record has no such register. */
export function valueIn(record: ExportRecord, register: string): string | null {
  const found = record.registers.find((candidate) => candidate.register === register);
  return found === undefined ? null : countingValue(found.state, record.owner);
}
