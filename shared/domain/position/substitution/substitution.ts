import type { SubstitutionFact } from '../facts';

/**
 * What it changes for an area that groups may stand in for one another. The figures of the position itself are without
 * it: a place keeps counting for its own group, and only what is left over there can stand in elsewhere. Places, totals
 * only: an amv place is another kind of place.
 */
export interface Substitution {
  /** Places short that places of other groups stand in for. Null: not known. */
  readonly covered: number | null;
  /** Spare places of this group that stand in for others. Null: not known. */
  readonly lent: number | null;
  /** gap + covered − lent. Null: not known. */
  readonly gap: number | null;
  /** A figure that it is made of is in conflict. */
  readonly isConflict: boolean;
  /** Every rule of the dossier that this group is a side of, in the order in which places are given out. */
  readonly lines: readonly SubstitutionLine[];
}

/** What one rule does in one area. */
export interface SubstitutionLine {
  readonly rule: SubstitutionFact;
  /** Places of `rule.from` that stand in, and the places short of `rule.to` that they stand in for; 0 where it does nothing. */
  readonly used: number;
  readonly covered: number;
  /** What there was when this rule had its turn. Null: not known. */
  readonly spare: number | null;
  readonly short: number | null;
  readonly reason: 'counts' | 'no-spare' | 'no-shortage' | 'too-few-for-ratio' | 'gap-unknown';
}
