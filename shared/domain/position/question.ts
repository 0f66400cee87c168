import type { QuotaKind } from '../figure-kinds';

/** What a position is asked for. One group and one kind of figure: kinds, and stock and flow, never mix. */
export interface PositionQuestion {
  readonly group: string;
  readonly period: string;
  /** The figure that the transfers move: see `baseKindOf` for the firmest one of a period. For a flow `net` or `corrected`. */
  readonly kind: QuotaKind;
  readonly date: string;
  readonly view: 'official' | 'scenario';
  /** Drafts that are switched on in a scenario, by the id of their agreement or of one transfer; all when absent. */
  readonly drafts?: readonly string[];
  /** Only what is decided, or also what is still being explored. */
  readonly certainty: 'hard' | 'with-soft';
}
