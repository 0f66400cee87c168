import type { OpeningCarryFact, PeriodFact, QuotaFact } from '../facts';
import type { PositionFinding, PositionFindingCode } from '../finding';
import { computedCorrected, followingCarry, halfYearBefore } from '../flow/carry';
import { computedNet } from '../flow/net-figure';
import { keyOf, type PositionIndex } from '../position-index';
import { containment } from '../transfer-use';

/** Published figures of permit holders beside those that follow from the law and from what was agreed. */
export function flowFindings(index: PositionIndex, today: string): PositionFinding[] {
  const ofCarries = index.facts.openingCarries.flatMap((carry) => carryDiffers(index, carry, today));
  const ofQuotas = index.facts.quotas.flatMap((quota) => {
    const period = index.periods.get(quota.period);
    if (period === undefined || quota.total === null || index.groups.get(quota.group)?.measure !== 'flow') return [];
    if (quota.kind === 'net') return netDiffers(index, quota, quota.total);
    return quota.kind === 'corrected' ? correctedDiffers(index, quota, quota.total, period, today) : [];
  });
  return [...ofQuotas, ...ofCarries];
}

/** Two copies apart may each record where the books of a municipality begin: the later one then hides what follows. */
function carryDiffers(index: PositionIndex, carry: OpeningCarryFact, today: string): PositionFinding[] {
  const { recordId, municipality: area, group, period, persons: recorded } = carry;
  const date = index.periods.get(period)?.from ?? null;
  const before = halfYearBefore(index, { group, period });
  if (recorded === null || date === null || before === null || before.until >= today) return [];
  const asked = { group, period, kind: 'net', date, view: 'official', certainty: 'hard' } as const;
  const computed = followingCarry(index, area, asked);
  if (computed === null || computed === recorded) return [];
  const values = { recorded, computed, difference: Math.abs(recorded - computed) };
  const code = 'carry-differs-from-computed';
  const link = { screen: 'settings', recordId } as const;
  return [{ code, level: 'warning', recordId, area, group, period, kind: '', date: null, values, link }];
}

function netDiffers(index: PositionIndex, quota: QuotaFact, recorded: number): PositionFinding[] {
  const computed = computedNet(index, quota.area, quota.group, quota.period)?.total;
  if (computed === undefined || computed === recorded) return [];
  const values = { recorded, computed, difference: Math.abs(recorded - computed) };
  return [quotaFinding('net-differs-from-computed', quota, values)];
}

/** Names the transfers that the published figure may not contain: they are the usual reason. */
function correctedDiffers(
  index: PositionIndex,
  quota: QuotaFact,
  published: number,
  { code: period, until }: PeriodFact,
  today: string,
): PositionFinding[] {
  const { area, group } = quota;
  const date = today > until ? until : today;
  const question = { group, period, kind: 'net', date, view: 'official', certainty: 'hard' } as const;
  const computed = computedCorrected(index, area, question);
  if (computed === null || computed === published) return [];
  const transfers = (index.transfers.get(keyOf(group, period)) ?? [])
    .filter(({ status, from, to }) => status !== 'void' && status !== 'draft' && (from === area || to === area))
    .filter((transfer) => containment(transfer, 'corrected') !== 'yes')
    .map(({ number, total }) => `${number} (${total ?? '?'})`);
  const values = { published, computed, difference: Math.abs(published - computed), transfers: transfers.join(', ') };
  const code = transfers.length > 0 ? 'published-corrected-differs-by-transfer' : 'published-corrected-differs';
  return [quotaFinding(code, quota, values)];
}

function quotaFinding(code: PositionFindingCode, quota: QuotaFact, values: PositionFinding['values']): PositionFinding {
  const { recordId, area, group, period, kind } = quota;
  return {
    code,
    level: 'warning',
    recordId,
    area,
    group,
    period,
    kind,
    date: null,
    values,
    link: { screen: 'quotas', recordId },
  };
}
