import type { QuotaKind, RealisationKind } from '../figure-kinds';
import type { Pair } from './pair';
import type { SubstitutionLine } from './substitution/substitution';

/**
 * The records a position was made of, those that do not count with the reason: "wat is dit getal?"
 * Of one municipality, or of all municipalities of an area, each line naming its municipality.
 */
export interface PositionExplanation {
  readonly area: string;
  readonly quotas: readonly QuotaLine[];
  readonly transfers: readonly TransferLine[];
  readonly layers: readonly LayerLine[];
  readonly realisations: readonly RealisationLine[];
  readonly carries: readonly CarryLine[];
  /** What groups do for one another in the area; of its own figures nothing is made of it. */
  readonly substitutions: readonly SubstitutionLine[];
}

export interface QuotaLine extends Pair {
  /** `task`: of the area itself. `published`: a corrected figure beside the computed one. `computed`: net by the law. */
  readonly role: 'base' | 'task' | 'published' | 'computed';
  /** The quota; for a computed one the national task. */
  readonly recordId: string;
  readonly area: string;
  readonly kind: QuotaKind;
  /** For a computed one: persons × inhabitants / inhabitants of the country, rounded up. */
  readonly formula: {
    readonly persons: number;
    readonly inhabitants: number;
    readonly ofCountry: number;
    readonly inhabitantsRecord: string;
  } | null;
}

export type TransferReason =
  | 'counts'
  | 'contained'
  | 'draft-off'
  | 'draft-on'
  | 'redrafted'
  | 'void'
  | 'outside-term'
  | 'unknown-party'
  | 'places-unknown';

export interface TransferLine extends Pair {
  readonly recordId: string;
  readonly agreement: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly isCounted: boolean;
  readonly reason: TransferReason;
  /** It is not known whether the figure contains it; it is counted as not contained, and `ifContained` is the other outcome. */
  readonly isContainmentUnknown: boolean;
}

/** Why a layer, or a part of it, counts or not. */
export type LayerReason =
  | 'counts'
  | 'not-begun'
  | 'ended'
  | 'soft'
  | 'too-short'
  | 'too-small'
  | 'size-unknown'
  | 'not-ready'
  | 'dates-unknown'
  | 'places-unknown'
  | 'facility-cancelled'
  | 'same-as-other'
  | 'places-do-not-count-for-flow';

export interface LayerLine extends Pair {
  readonly recordId: string;
  readonly facility: string;
  readonly host: string;
  /** For whom it counts or would count. */
  readonly municipality: string;
  /** As a share (with its record), or as what the host keeps. */
  readonly part: LayerPart;
  readonly share: string | null;
  readonly isCounted: boolean;
  readonly reason: LayerReason | ShareReason;
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: 'hard' | 'soft';
}

export type LayerPart = 'whole' | 'share' | 'rest';

/** Why a share is not in force. */
export type ShareReason = 'not-confirmed' | 'shares-exceed-layer' | 'unknown-municipality' | 'rest-does-not-count';

export interface RealisationLine extends Pair {
  readonly recordId: string;
  readonly municipality: string;
  readonly period: string;
  readonly kind: RealisationKind;
  readonly referenceDate: string;
  readonly source: string;
  readonly isCounted: boolean;
  /** `not-newest`: another count of the day or later goes before it. `shown-only`: occupied, or realised where layers count. */
  readonly reason: 'counts' | 'soft' | 'not-newest' | 'older-than-count' | 'shown-only' | 'after-date';
}

/** How the carry into a half-year was made. */
export interface CarryLine {
  readonly municipality: string;
  readonly period: string;
  /** The recorded first carry. */
  readonly recordId: string | null;
  /** corrected(previous) − housed(previous), when computed. */
  readonly corrected: number | null;
  readonly housed: number | null;
  readonly carry: number | null;
}
