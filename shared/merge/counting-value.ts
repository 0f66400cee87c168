import { partyOfSite } from './site';
import type { Party, RegisterState, Sibling } from './types';

/**
 * The sibling whose value counts until a person decides; the same everywhere.
 * Written by the owner, else the largest (counter, site). Of several by the owner the largest.
 */
export function countingSibling(state: RegisterState, owner: Party | null): Sibling {
  const byOwner = state.siblings.filter((sibling) => partyOfSite(sibling.dot.site) === owner);
  const candidates = byOwner.length > 0 ? byOwner : state.siblings;
  return candidates.reduce((best, sibling) => (isLarger(sibling, best) ? sibling : best));
}

/** The value that counts, as canonical text. */
export function countingValue(state: RegisterState, owner: Party | null): string {
  return countingSibling(state, owner).value;
}

/** Two or more different values stand: "strijdig". Two dots with the same value are no conflict. */
export function isConflict(state: RegisterState): boolean {
  const first = state.siblings[0]?.value;
  return state.siblings.some((sibling) => sibling.value !== first);
}

/** Each value that stands once, sorted by text. */
export function distinctValues(state: RegisterState): readonly string[] {
  return [...new Set(state.siblings.map((sibling) => sibling.value))].sort();
}

function isLarger(one: Sibling, other: Sibling): boolean {
  if (one.dot.counter !== other.dot.counter) return one.dot.counter > other.dot.counter;
  return one.dot.site > other.dot.site;
}
