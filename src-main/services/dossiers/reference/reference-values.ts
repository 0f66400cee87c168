import { type KeyOf, type RegisterOf, recordHead, type ValueOf, writeValue } from '../../../../shared/domain/entities';
import type { EntityName } from '../../../../shared/domain/entity';
import type { Effects, RegisterChange } from '../../../../shared/merge/plan';
import { refKey } from '../../../../shared/merge/ref-key';
import type { Context, Origin, RecordHead, RegisterState, SiteId } from '../../../../shared/merge/types';

/** One register of the data a dossier starts with, before it has a dot. */
export interface ReferenceValue {
  readonly head: RecordHead;
  readonly register: string;
  readonly value: string;
  /** The site that is said to have written it; decides whose data it is. */
  readonly site: SiteId;
  /** How it was written, for the label; as reference data when absent. */
  readonly written?: { readonly at: string; readonly function: string; readonly origin: Origin };
}

/** The given registers of one record. What is left out or null is not written: unknown, never 0. */
export function recordValues<E extends EntityName>(
  site: SiteId,
  entity: E,
  key: KeyOf<E>,
  values: { readonly [R in RegisterOf<E>]?: ValueOf<E, R> | null },
): ReferenceValue[] {
  const head = recordHead(entity, key);
  // Object.entries forgets the names; `values` has only registers of this entity.
  const entries = Object.entries(values) as [RegisterOf<E>, ValueOf<E, RegisterOf<E>> | null][];
  return entries
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([register, value]) => ({ head, register, value: writeValue(entity, register, value), site }));
}

/** Of the dots a dossier starts with, as if written then; it is a label and decides nothing. */
const REFERENCE = { at: '2026-11-01T00:00:00.000Z', function: 'referentiegegevens', origin: 'reference' } as const;

/**
 * Registers with fixed dots: per site 1, 2, 3 in the order of the list. The same list gives the same bytes in every
 * dossier, so that two dossiers begun apart agree on it. A changed list must come from another site. A register that is
 * in the list twice was written again by who had seen the first value.
 *
 * @param own the site that will write in the dossier; its counter stays 0.
 */
export function referenceEffects(values: readonly ReferenceValue[], own: SiteId): Effects {
  const records = new Map(values.map(({ head }) => [head.id, head]));
  const counters = new Map<SiteId, number>();
  const registers = new Map<string, RegisterChange>();
  for (const value of values) {
    const ref = { recordId: value.head.id, register: value.register };
    const seen = registers.get(refKey(ref))?.after.context ?? {};
    const counter = 1 + Math.max(counters.get(value.site) ?? 0, ...Object.values(seen));
    counters.set(value.site, counter);
    const after = writtenBy(value, counter, seen);
    registers.set(refKey(ref), { ref, before: null, after, merged: after, wrote: null });
  }
  return {
    records: [...records.values()],
    registers: [...registers.values()],
    waitingAdded: [],
    waitingRemoved: [],
    remarks: [],
    counters: { site: own, own: 0, highest: Math.max(0, ...counters.values()) },
    needsNewSite: false,
  };
}

function writtenBy(
  { value, site, written = REFERENCE }: ReferenceValue,
  counter: number,
  seen: Context,
): RegisterState {
  const party = site.slice(0, site.indexOf('-'));
  const label = { at: written.at, party, function: written.function, origin: written.origin };
  return { siblings: [{ value, dot: { site, counter }, label }], context: { ...seen, [site]: counter } };
}
