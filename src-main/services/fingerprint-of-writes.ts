import { createHash } from 'node:crypto';
import type { OwnWrite } from '../../shared/merge/write-value';

/** The same values have the same fingerprint, in whatever order: what is written is what was shown. */
export function fingerprintOfWrites(writes: readonly OwnWrite[]): string {
  const lines = writes.map(({ head, register, value }) => `${head.id} ${register} ${value}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
