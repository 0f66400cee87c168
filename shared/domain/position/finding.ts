/**
 * A rule about places, shares, transfers and positions that does not hold, or something that will go wrong on a day to
 * come. It is shown where it is and never blocks saving or merging. Same shape as `Finding`, with a link and a day.
 */
export interface PositionFinding {
  readonly code: PositionFindingCode;
  readonly level: 'error' | 'warning';
  /** The record it is about; of an area's fall the area code. */
  readonly recordId: string;
  /** Municipality or area. */
  readonly area: string;
  /** Empty where no group or period is meant. */
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  /** The day on which it is so, or begins. */
  readonly date: string | null;
  /** For the sentence: numbers, days (ISO), codes, names. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where a click on it goes. */
  readonly link: { readonly screen: FindingScreen; readonly recordId: string };
}

export type FindingScreen = 'quotas' | 'facilities' | 'agreements' | 'overview' | 'settings';

export const positionFindingCodes = [
  // Quotas and transfers
  'adjusted-below-zero',
  'adjusted-amv-exceeds-total',
  'transfer-from-equals-to',
  'transfer-above-quota',
  'transfer-unknown-municipality',
  'transfer-term-outside-period',
  'containment-unknown',
  'counted-twice',
  // Permit holders
  'published-corrected-differs',
  'published-corrected-differs-by-transfer',
  'net-differs-from-computed',
  'carry-differs-from-computed',
  'national-task-missing',
  'inhabitants-missing',
  // Facilities and layers
  'layer-without-group',
  'layer-without-dates',
  'layer-without-places',
  'layer-ends-before-it-begins',
  'layer-amv-exceeds-total',
  'layer-outside-facility-term',
  'layer-beyond-hard-limit',
  'layer-at-closed-facility',
  'places-exceed-physical',
  'places-exceed-physical-with-soft',
  'same-as-missing',
  'facility-possibly-doubled',
  // Shares
  'shares-exceed-layer',
  'share-amv-exceeds-total',
  'share-unknown-municipality',
  'share-not-confirmed',
  // Positions to come
  'facility-ends-with-shortage',
  'area-falls-below-quota',
  'area-falls-below-amv',
  'area-falls-below-with-substitution',
  'area-falls-below-by-transfer',
  'area-falls-below-amv-by-transfer',
  'amv-places-missing',
] as const;

export type PositionFindingCode = (typeof positionFindingCodes)[number];
