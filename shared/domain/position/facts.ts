import type { SettingName } from '../dossier-setting';
import type { FacilityStatus } from '../facility';
import type { QuotaKind, RealisationKind } from '../figure-kinds';
import type { Pair } from './pair';

/**
 * Everything a position is made of, as plain values: the values that count, of records that are not deleted. Days are
 * ISO dates, both ends of a term included (t/m). Null is unknown, never 0.
 */
export interface PositionFacts {
  readonly region: string;
  /** Codes, in the order of the screens. */
  readonly subregions: readonly string[];
  readonly safetyRegions: readonly string[];
  readonly municipalities: readonly MunicipalityFact[];
  readonly groups: readonly GroupFact[];
  readonly periods: readonly PeriodFact[];
  readonly quotas: readonly QuotaFact[];
  readonly facilities: readonly FacilityFact[];
  readonly layers: readonly LayerFact[];
  readonly shares: readonly ShareFact[];
  readonly confirmations: readonly ConfirmationFact[];
  readonly countingRules: readonly CountingRuleFact[];
  readonly realisations: readonly RealisationFact[];
  readonly inhabitants: readonly InhabitantsFact[];
  readonly nationalTasks: readonly NationalTaskFact[];
  readonly openingCarries: readonly OpeningCarryFact[];
  readonly settings: Readonly<Record<SettingName, boolean>>;
  /** Which groups may stand in for one another; none: no group may. */
  readonly substitutions: readonly SubstitutionFact[];
  readonly transfers: readonly TransferFact[];
}

/** The facts without places: these an index keeps by facility. */
export type PositionFrame = Omit<PositionFacts, 'facilities' | 'layers' | 'shares' | 'confirmations'>;

export interface MunicipalityFact {
  readonly code: string;
  readonly subregion: string | null;
  readonly safetyRegion: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface GroupFact {
  readonly code: string;
  readonly measure: 'stock' | 'flow';
  readonly unit: 'places' | 'persons';
  readonly countsAmv: boolean;
}

export interface PeriodFact {
  readonly code: string;
  readonly type: 'cycle' | 'half-year';
  readonly from: string;
  readonly until: string;
  readonly groups: readonly string[];
}

/** Places or persons of a record; `span` is the lowest and highest of each while values of it are in conflict. */
interface FigureOfRecord extends Pair {
  readonly recordId: string;
  readonly span: PairSpan | null;
}

/** Lowest and highest; null where nothing is in conflict. */
export interface PairSpan {
  readonly total: readonly [number, number] | null;
  readonly amv: readonly [number, number] | null;
}

/** What is asked of a municipality or an area, of one kind. The total includes amv. */
export interface QuotaFact extends FigureOfRecord {
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: QuotaKind;
}

export interface FacilityFact {
  readonly recordId: string;
  readonly host: string;
  readonly name: string;
  readonly place: string;
  readonly kind: string | null;
  readonly status: FacilityStatus | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly hardLimit: string | null;
  readonly canRenew: 'yes' | 'no' | 'unknown';
  readonly renewalUntil: string | null;
  /** Places for all groups together. */
  readonly physicalPlaces: number | null;
  /** The facility that takes the place of this one. */
  readonly sameAs: string | null;
}

export interface LayerFact extends Pair {
  readonly recordId: string;
  readonly facility: string;
  readonly host: string;
  readonly group: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly certainty: 'hard' | 'soft';
}

export interface ShareFact extends Pair {
  readonly recordId: string;
  readonly layer: string;
  readonly host: string;
  readonly municipality: string;
}

/** The places that the other municipality said yes to. */
export interface ConfirmationFact extends Pair {
  readonly recordId: string;
  readonly layer: string;
  readonly host: string;
  readonly municipality: string;
}

export interface CountingRuleFact {
  readonly recordId: string;
  readonly group: string;
  readonly period: string;
  readonly minimumYears: number | null;
  readonly minimumPlaces: number | null;
  readonly readyBy: string | null;
}

export interface RealisationFact extends FigureOfRecord {
  readonly municipality: string;
  readonly group: string;
  readonly period: string;
  readonly referenceDate: string;
  readonly kind: RealisationKind;
  /** `municipality` for its own count. */
  readonly source: string;
}

export interface InhabitantsFact {
  readonly recordId: string;
  readonly municipality: string;
  readonly date: string;
  readonly count: number | null;
}

/** What the law divides in a half-year: persons to house (vg) over the inhabitants of the country (iN). */
export interface NationalTaskFact {
  readonly recordId: string;
  readonly group: string;
  readonly period: string;
  readonly persons: number | null;
  readonly inhabitants: number | null;
  readonly inhabitantsDate: string | null;
}

/** Persons behind (+) or ahead (-) with which a municipality entered a half-year. */
export interface OpeningCarryFact {
  readonly recordId: string;
  readonly group: string;
  readonly municipality: string;
  readonly period: string;
  readonly persons: number | null;
}

/** `places` spare places of `from` may stand in for `covers` places that `to` is short of. */
export interface SubstitutionFact {
  readonly recordId: string;
  readonly from: string;
  readonly to: string;
  readonly places: number;
  readonly covers: number;
  readonly reason: string;
}

/**
 * *to* takes over N of the quota of *from*. The status is what follows from the consents: `official` when every party's
 * consent names the present content, `draft` before that, `ended` when it stopped before its term, `void` as if it never was.
 */
export interface TransferFact extends Pair {
  readonly recordId: string;
  readonly agreement: string;
  /** `VENR-2026-03`. */
  readonly number: string;
  readonly group: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** The kind of figure it is stated against. */
  readonly statedAgainst: QuotaKind;
  /** Whether a figure of a kind contains it already. A kind that is not named is unknown, except the kind it is stated against and earlier ones. */
  readonly containedIn: Readonly<Partial<Record<QuotaKind, 'yes' | 'no' | 'unknown'>>>;
  readonly status: 'official' | 'draft' | 'void' | 'ended';
  readonly term: { readonly from: string; readonly until: string };
  /** The last day that an ended agreement counts. */
  readonly endedOn: string | null;
  readonly facilities: readonly string[];
  /**
   * Of a signed one whose agreement was changed since: the drafts (ids of the agreement and its transfers) that take its
   * place in a scenario.
   */
  readonly redraftedBy?: readonly string[];
}
