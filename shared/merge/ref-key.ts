import type { Dot, RegisterRef } from './types';

/** One text per register, for maps. Record ids contain no slash. */
export function refKey(ref: RegisterRef): string {
  return `${ref.recordId}/${ref.register}`;
}

/** One text per dot, for sets. */
export function dotKey(dot: Dot): string {
  return `${dot.counter}@${dot.site}`;
}
