import { highestOf, joinContexts, withDot } from './context';
import type { Dot, Label, RegisterState } from './types';

/**
 * A write replaces all siblings by one with a new dot, and has seen everything here: the state and what is waiting.
 * Also how a person decides a conflict: a decision mints a dot, it never selects a sibling.
 *
 * @throws when the dot is not above everything seen: then the counter went back or the dot was minted before.
 */
export function writeRegister(
  state: RegisterState | null,
  waiting: readonly RegisterState[],
  value: string,
  dot: Dot,
  label: Label,
): RegisterState {
  const seen = [...(state === null ? [] : [state]), ...waiting].map(({ context }) => context).reduce(joinContexts, {});
  if (dot.counter <= highestOf(seen)) throw new Error(`dot ${dot.counter} of ${dot.site} is not above what was seen`);
  return { siblings: [{ value, dot, label }], context: withDot(seen, dot) };
}

/** Lamport: one more than the highest counter this copy has seen anywhere. */
export function nextCounter(highest: number): number {
  return highest + 1;
}
