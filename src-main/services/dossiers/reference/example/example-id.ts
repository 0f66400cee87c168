import { createHash } from 'node:crypto';

/** The first 48 bits of a UUIDv7 are a moment; of everything in the example it is 1 November 2026, midnight UTC. */
const MOMENT = Date.UTC(2026, 10, 1).toString(16).padStart(12, '0');

/**
 * The id of a free thing of the example: shaped like a UUIDv7, with the hash of its name in the list where
 * others have chance. So it is the same at every installation, and two examples agree.
 */
export function exampleId(entity: 'facility' | 'capacity-layer' | 'agreement' | 'transfer', name: string): string {
  const hash = createHash('sha256').update(`regietafel-example:${entity}:${name}`).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(3), 16) & 0b11) | 0b1000).toString(16);
  const parts = [MOMENT.slice(0, 8), MOMENT.slice(8), `7${hash.slice(0, 3)}`, `${variant}${hash.slice(4, 7)}`];
  return [...parts, hash.slice(7, 19)].join('-');
}
