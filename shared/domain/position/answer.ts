import type { GroupFact } from './facts';
import type { Pair, PairTotal } from './pair';
import type { PositionQuestion } from './question';
import type { Substitution } from './substitution/substitution';

/** The positions of every area for one question: `positionsOf(index, question)`. */
export interface PositionAnswer {
  readonly question: PositionQuestion;
  readonly group: GroupFact;
  /** In the order of the facts; only municipalities that exist in the period, or have figures in it. */
  readonly municipalities: readonly Position[];
  readonly subregions: readonly Position[];
  readonly safetyRegions: readonly Position[];
  readonly region: Position;
}

export type AreaLevel = 'municipality' | 'subregion' | 'safety-region' | 'region';

/**
 * Where a municipality or an area stands. Every figure knows of how many municipalities it is known; of a municipality
 * alone that is 1 of 1, or 0 of 1. A gap below 0 is a shortage.
 */
export interface Position {
  readonly area: string;
  readonly level: AreaLevel;
  /** Municipalities in the area. */
  readonly members: readonly string[];
  /** The quota as recorded for this kind (an area: the sum of its municipalities, without the rest). */
  readonly base: PairTotal;
  /** Over transfers that the view admits and that this kind does not contain. Of an area: only across its border. */
  readonly given: Pair;
  readonly taken: Pair;
  /** base − given + taken; of an area with its undivided rest. */
  readonly adjusted: PairTotal;
  /** Stock: places that count on the day. Flow: persons housed (with soft: plus planned). */
  readonly counted: PairTotal;
  /** Stock: counted − adjusted. Flow: counted − corrected; null for a flow that is not measured in persons. */
  readonly gap: PairTotal;
  /** Lowest and highest that the gap can be while values below it are in conflict; null when none is. */
  readonly gapSpan: {
    readonly total: readonly [number, number] | null;
    readonly amv: readonly [number, number] | null;
  };
  /** What is asked of the area and nobody has; null for a municipality, for a flow, and where it was not received. */
  readonly rest: RestOfArea | null;
  /** Only for a flow against the net figure or the published corrected one. */
  readonly flow: FlowPosition | null;
  /** Total ≥ 0. Null: not known. */
  readonly isMet: boolean | null;
  /** Amv ≥ 0; null where it is not known, or where the group keeps no amv or the dossier does not ask for amv places. */
  readonly isAmvMet: boolean | null;
  /** What places of other groups stand in for; every figure above is without it. Null: no rule concerns this group here. */
  readonly substitution: Substitution | null;
  /** The other outcome, when it is unknown whether this kind contains a transfer: as if it does. */
  readonly ifContained: { readonly adjusted: PairTotal; readonly gap: PairTotal } | null;
  /** The day of figures that were received; null when made of records here. */
  readonly receivedOn: string | null;
}

export interface RestOfArea {
  /** The recorded task; `safety-regions`: the region has none and its safety regions all have; `none`: rest is 0, and this is to be said. */
  readonly from: 'recorded' | 'safety-regions' | 'none';
  readonly task: Pair;
  /** Task − Σ base. With municipalities unknown it is the most it can be, and `known` says so. */
  readonly rest: PairTotal;
}

/** Persons within a half-year. Unknown is null. */
export interface FlowPosition {
  /** Behind (+) or ahead (−) from earlier half-years, over the adjusted numbers. Null against the published figure. */
  readonly carry: PairTotal['total'] | null;
  /** What has to be housed: adjusted + carry; against the published figure: adjusted. 0 or less: met, so many ahead. */
  readonly corrected: PairTotal['total'];
  /** The corrected figure as published, beside the computed one. */
  readonly published: PairTotal['total'];
  /** Persons that should have been housed by the day: corrected × n / 6, not rounded. Null when corrected ≤ 0 or unknown. */
  readonly pace: number | null;
  /** Whole months of the half-year that have gone on the day. */
  readonly months: number;
}

/** One step of the course over time: from this day on, until the day of the next step. */
export interface CoursePoint {
  readonly date: string;
  readonly adjusted: Pair;
  readonly counted: Pair;
  readonly gap: Pair;
}
