import type { Figures } from './figures';
import { type FigureKind, quotaKinds, realisationKinds } from './target-group';

/** A rule of the domain that does not hold, shown where it is; it never blocks saving or merging. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: 'error' | 'warning';
  readonly recordId: string;
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FindingCode =
  | 'amv-exceeds-total'
  | 'occupied-exceeds-realised'
  | 'negative'
  | 'unknown-area'
  | 'unknown-group'
  | 'unknown-period'
  | 'kind-does-not-fit'
  /** Deleted, and written by somebody who did not see that. */
  | 'written-after-deletion'
  /** Another party wrote it on behalf of the owner, who has not confirmed it yet. */
  | 'on-behalf';

/** A quota or a realisation as far as the rules look at it. */
export interface FigureFact {
  readonly recordId: string;
  readonly entity: 'quota' | 'realisation';
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  /** Realisations only. */
  readonly referenceDate: string | null;
  readonly source: string | null;
  readonly figures: Figures | null;
}

export interface KnownCodes {
  /** Municipalities, region, subregions and safety regions that are there. */
  readonly areas: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** Groups with the kinds of figure they know. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** Every rule over all figures. Deleted records are left out by the caller. */
export function findingsOf(facts: readonly FigureFact[], known: KnownCodes): Finding[] {
  return [
    ...facts.flatMap((fact) => [...referenceFindings(fact, known), ...numberFindings(fact)]),
    ...occupiedFindings(facts),
  ];
}

function referenceFindings(fact: FigureFact, known: KnownCodes): Finding[] {
  const kinds = known.groups.get(fact.group);
  const ofEntity: readonly string[] = fact.entity === 'quota' ? quotaKinds : realisationKinds;
  return [
    known.areas.has(fact.area) ? null : finding(fact, 'unknown-area', 'error', { area: fact.area }),
    kinds !== undefined ? null : finding(fact, 'unknown-group', 'error', { group: fact.group }),
    known.periods.has(fact.period) ? null : finding(fact, 'unknown-period', 'error', { period: fact.period }),
    kinds === undefined || (kinds.includes(fact.kind) && ofEntity.includes(fact.kind))
      ? null
      : finding(fact, 'kind-does-not-fit', 'warning', { kind: fact.kind }),
  ].filter((each) => each !== null);
}

function numberFindings(fact: FigureFact): Finding[] {
  const { total, amv, includesAmv } = fact.figures ?? { total: null, amv: null, includesAmv: 'unknown' };
  const negative = [total, amv].find((value) => value !== null && value < 0);
  const found: Finding[] = [];
  if (negative !== undefined && negative !== null) found.push(finding(fact, 'negative', 'error', { value: negative }));
  if (total !== null && amv !== null && amv > total && includesAmv !== 'no') {
    found.push(finding(fact, 'amv-exceeds-total', 'error', { amv, total }));
  }
  return found;
}

/** Occupied <= realised, of the same count: one municipality, group, period, day and source. */
function occupiedFindings(facts: readonly FigureFact[]): Finding[] {
  const realised = new Map(
    facts.filter(isOfKind('realised')).map((fact) => [countOf(fact), fact.figures?.total ?? null]),
  );
  return facts.filter(isOfKind('occupied')).flatMap((fact) => {
    const occupied = fact.figures?.total ?? null;
    const places = realised.get(countOf(fact)) ?? null;
    if (occupied === null || places === null || occupied <= places) return [];
    return [finding(fact, 'occupied-exceeds-realised', 'error', { occupied, realised: places })];
  });
}

function isOfKind(kind: FigureKind): (fact: FigureFact) => boolean {
  return (fact) => fact.entity === 'realisation' && fact.kind === kind;
}

function countOf({ area, group, period, referenceDate, source }: FigureFact): string {
  return [area, group, period, referenceDate, source].join(' ');
}

function finding(fact: FigureFact, code: FindingCode, level: Finding['level'], values: Finding['values']): Finding {
  const { recordId, area, group, period, kind } = fact;
  return { code, level, recordId, area, group, period, kind, values };
}
