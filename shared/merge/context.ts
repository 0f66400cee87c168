import type { Context, Dot, RegisterState } from './types';

/** A context covers (s, n) when it holds s >= n: this copy has seen that dot. */
export function covers(context: Context, dot: Dot): boolean {
  return counterOf(context, dot.site) >= dot.counter;
}

/** Everything that either has seen: the highest counter per site. */
export function joinContexts(left: Context, right: Context): Context {
  const joined: Record<string, number> = { ...left };
  for (const site of Object.keys(right)) {
    joined[site] = Math.max(counterOf(left, site), counterOf(right, site));
  }
  return joined;
}

/** The context with one dot more. */
export function withDot(context: Context, dot: Dot): Context {
  return { ...context, [dot.site]: Math.max(counterOf(context, dot.site), dot.counter) };
}

/** The highest counter in a context; 0 when it is empty. */
export function highestOf(context: Context): number {
  let highest = 0;
  for (const site of Object.keys(context)) highest = Math.max(highest, counterOf(context, site));
  return highest;
}

/** Everything the right one has seen, the left one has seen too. */
export function includesContext(left: Context, right: Context): boolean {
  for (const site of Object.keys(right)) {
    if (counterOf(left, site) < counterOf(right, site)) return false;
  }
  return true;
}

/** Same dots with the same values and the same context; labels are never compared. Relies on sorted siblings. */
export function sameState(left: RegisterState | null, right: RegisterState | null): boolean {
  if (left === right) return true;
  if (left === null || right === null || left.siblings.length !== right.siblings.length) return false;
  const sameSiblings = left.siblings.every((sibling, index) => {
    const other = right.siblings[index];
    return other !== undefined && sameDot(sibling.dot, other.dot) && sibling.value === other.value;
  });
  return sameSiblings && includesContext(left.context, right.context) && includesContext(right.context, left.context);
}

/** Two dots are one write when site and counter are the same. */
export function sameDot(left: Dot, right: Dot): boolean {
  return left.counter === right.counter && left.site === right.site;
}

/** Own properties only: a site id comes from a file and may be called `constructor`. */
function counterOf(context: Context, site: string): number {
  return Object.hasOwn(context, site) ? (context[site] ?? 0) : 0;
}
