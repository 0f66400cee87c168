import { dotKey } from '../../../../shared/merge/ref-key';
import type { Dot, RegisterState } from '../../../../shared/merge/types';
import { Broken } from './world';

/** The log of the whole world, kept by a witness that trusts no context: what was written, over what, and by whom. */
export interface Written {
  readonly register: string;
  readonly dot: Dot;
  readonly value: string;
  readonly by: string;
  /** The dots that the writer saw standing (or waiting) and replaced. */
  readonly overruled: readonly string[];
  /** Left its copy in a file as a value that stood. */
  isExported: boolean;
  /** Un-read or lost with a restore before it ever left its copy. */
  isForgotten: boolean;
}

export type Ledger = Map<string, Written>;

export function record(
  ledger: Ledger,
  register: string,
  sibling: { readonly dot: Dot; readonly value: string },
  by: string,
  seen: readonly RegisterState[],
): Written {
  const key = `${register} ${dotKey(sibling.dot)}`;
  const before = ledger.get(key);
  const isSameExcelEdit = before?.value === sibling.value && sibling.dot.site.includes('-x-');
  if (before !== undefined && isSameExcelEdit) return before;
  if (before !== undefined) throw new Broken(`${by} minted a dot a second time: ${key} (first by ${before.by})`);
  const overruled = seen.flatMap((state) => state.siblings.map(({ dot }) => dotKey(dot)));
  const { dot, value } = sibling;
  const written = { register, dot, value, by, overruled, isExported: false, isForgotten: false };
  ledger.set(key, written);
  return written;
}

export function markExported(ledger: Ledger, register: string, state: RegisterState): void {
  for (const { dot } of state.siblings) {
    const written = ledger.get(`${register} ${dotKey(dot)}`);
    if (written !== undefined) written.isExported = true;
  }
}

/** An own write that never left its copy is gone from the world when the copy forgets it. */
export function markForgotten(ledger: Ledger, register: string, dot: Dot): void {
  const written = ledger.get(`${register} ${dotKey(dot)}`);
  if (written !== undefined && !written.isExported) written.isForgotten = true;
}

/** Everything that a chain of writes, each by someone who saw what it replaced, put aside below these dots. */
export function overruledBelow(ledger: Ledger, register: string, dots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...dots];
  for (let dot = open.pop(); dot !== undefined; dot = open.pop()) {
    for (const below of ledger.get(`${register} ${dot}`)?.overruled ?? []) {
      if (!found.has(below)) open.push(below);
      found.add(below);
    }
  }
  return found;
}
