import type { QuotaKind } from '../figure-kinds';
import { carryInto } from './flow/carry';
import { netFigure } from './flow/net-figure';
import { membersOf } from './members';
import { keyOf, type PositionIndex } from './position-index';

/** Firmest first. */
const firmness: readonly QuotaKind[] = ['decided', 'reported', 'agreed', 'indicative'];

/**
 * The kind of figure that a position starts from when nobody chooses one: the firmest kind that has figures. A kind that
 * is known for less than half as many areas as the best known kind is not there yet: one decided number would make the
 * rest of the region unknown.
 *
 * For a flow the net figure, when the corrected one can be computed for somebody; else the published corrected figure.
 */
export function baseKindOf(index: PositionIndex, group: string, period: string): QuotaKind {
  const { kinds } = index.memory;
  const key = keyOf(group, period);
  const kind = kinds.get(key) ?? firmestKind(index, group, period);
  kinds.set(key, kind);
  return kind;
}

function firmestKind(index: PositionIndex, group: string, period: string): QuotaKind {
  if (index.groups.get(group)?.measure === 'flow') return flowKindOf(index, group, period);
  const known = new Map<QuotaKind, number>();
  for (const quota of index.quotas.values()) {
    if (quota.group !== group || quota.period !== period || quota.total === null) continue;
    known.set(quota.kind, (known.get(quota.kind) ?? 0) + 1);
  }
  const most = Math.max(0, ...known.values());
  return firmness.find((kind) => (known.get(kind) ?? 0) * 2 >= Math.max(1, most)) ?? 'indicative';
}

function flowKindOf(index: PositionIndex, group: string, period: string): QuotaKind {
  const date = index.periods.get(period)?.from ?? '9999-12-31';
  const question = { group, period, kind: 'net', date, view: 'official', certainty: 'hard' } as const;
  const members = membersOf(index, group, period);
  const isComputable = members.some(
    (code) => netFigure(index, code, group, period).total !== null && carryInto(index, code, question) !== null,
  );
  if (isComputable) return 'net';
  const isPublished = members.some(
    (code) => (index.quotas.get(keyOf(code, group, period, 'corrected'))?.total ?? null) !== null,
  );
  return isPublished ? 'corrected' : 'net';
}
