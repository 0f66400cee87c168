import type { LayerPart, LayerReason, ShareReason } from '../explanation';
import type { ConfirmationFact, LayerFact, ShareFact } from '../facts';
import type { Pair } from '../pair';

/** What of a layer is for which municipality. Null as reason: it counts, when date, certainty and rule agree. */
export interface PartOfLayer extends Pair {
  readonly municipality: string;
  readonly part: LayerPart;
  readonly share: string | null;
  readonly reason: ShareReason | LayerReason | null;
}

export interface SplitRules {
  readonly isMunicipality: (code: string) => boolean;
  readonly restCountsForHost: boolean;
}

/**
 * Divides a layer over its shares, never more than the layer holds.
 *
 * - A share of another municipality is in force while that one confirmed the same places; until then its places are rest.
 * - Places for a municipality that is not in the dossier count for nobody here.
 * - Shares above the layer: only the host's own share counts, at most the layer, until the host mends it.
 * - The rest is the host's, by the setting.
 */
export function splitLayer(
  layer: LayerFact,
  shares: readonly ShareFact[],
  confirmations: readonly ConfirmationFact[],
  rules: SplitRules,
): PartOfLayer[] {
  const { host, total, amv } = layer;
  if (total === null || total < 0) return [{ ...whole(layer), total: null, reason: 'places-unknown' }];
  if (shares.length === 0) return [whole(layer)];
  if (isOverShared(layer, shares)) return shares.map((share) => partWhenOverShared(share, { host, total, amv }));
  const parts = shares.map((share) => partOf(share, confirmations, rules));
  const rest = restOf({ total, amv }, parts.filter(isTaken));
  if (rest.total === 0) return parts;
  const reason = rules.restCountsForHost ? null : 'rest-does-not-count';
  return [...parts, { ...rest, municipality: host, part: 'rest', share: null, reason }];
}

/** Whether the shares promise more than there is, in all or in amv places. */
export function isOverShared(layer: Pair, shares: readonly Pair[]): boolean {
  const promised = sumOf(shares);
  return (layer.total !== null && promised.total > layer.total) || (layer.amv !== null && promised.amv > layer.amv);
}

/** What the shares promise together; an unknown number promises nothing. */
export function sumOf(shares: readonly Pair[]): { readonly total: number; readonly amv: number } {
  let total = 0;
  let amv = 0;
  for (const share of shares) {
    total += Math.max(0, share.total ?? 0);
    amv += Math.max(0, share.amv ?? 0);
  }
  return { total, amv };
}

/** Whether the other municipality said yes to exactly these places. */
export function isConfirmed(share: ShareFact, confirmations: readonly ConfirmationFact[]): boolean {
  return confirmations.some(
    ({ municipality, total, amv }) => municipality === share.municipality && total === share.total && amv === share.amv,
  );
}

function whole({ host, total, amv }: LayerFact): PartOfLayer {
  return { municipality: host, part: 'whole', share: null, total, amv: amvAmong(total, amv), reason: null };
}

/** Amv places are among the places: never more than there are, whatever was typed. Unknown stays unknown. */
function amvAmong(total: number | null, amv: number | null): number | null {
  return amv === null || amv < 0 ? null : atMost(amv, total);
}

function partOf(share: ShareFact, confirmations: readonly ConfirmationFact[], rules: SplitRules): PartOfLayer {
  return { ...declared(share), reason: shareReason(share, confirmations, rules) };
}

function shareReason(
  share: ShareFact,
  confirmations: readonly ConfirmationFact[],
  { isMunicipality }: SplitRules,
): PartOfLayer['reason'] {
  if (share.total === null || share.total < 0) return 'places-unknown';
  if (share.municipality === share.host) return null;
  if (!isMunicipality(share.municipality)) return 'unknown-municipality';
  return isConfirmed(share, confirmations) ? null : 'not-confirmed';
}

function partWhenOverShared(share: ShareFact, layer: Pair & { readonly host: string }): PartOfLayer {
  const part = declared(share);
  if (share.municipality !== layer.host) return { ...part, reason: 'shares-exceed-layer' };
  if (part.total === null || part.total < 0) return { ...part, reason: 'places-unknown' };
  const total = atMost(part.total, layer.total);
  return { ...part, total, amv: amvAmong(total, atMost(part.amv, layer.amv)) };
}

function declared(share: ShareFact): PartOfLayer {
  const { municipality, total, amv, recordId } = share;
  return { municipality, part: 'share', share: recordId, total, amv: amvAmong(total, amv), reason: null };
}

/** Not rest: places in force, and those for a municipality that is not here. */
function isTaken({ reason }: PartOfLayer): boolean {
  return reason === null || reason === 'unknown-municipality';
}

function restOf(layer: { readonly total: number; readonly amv: number | null }, taken: readonly Pair[]): Pair {
  const { total, amv } = sumOf(taken);
  const rest = layer.total - total;
  const isAmvKnown = layer.amv !== null && taken.every((part) => part.amv !== null);
  return { total: rest, amv: isAmvKnown && layer.amv !== null ? amvAmong(rest, layer.amv - amv) : null };
}

function atMost(value: number | null, most: number | null): number | null {
  return value === null || most === null ? value : Math.min(value, most);
}
