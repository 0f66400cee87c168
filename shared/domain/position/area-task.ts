import { spanOf, totalOf } from '../totals';
import type { RestOfArea } from './answer';
import type { PairSpan, QuotaFact } from './facts';
import type { Pair } from './pair';
import { keyOf, type PositionIndex } from './position-index';
import type { PositionQuestion } from './question';

/** What is asked of an area as a whole, never added to what is asked of its municipalities. */
export interface AreaTask {
  readonly from: RestOfArea['from'];
  readonly task: Pair;
  readonly span: PairSpan | null;
  readonly records: readonly QuotaFact[];
}

/**
 * The recorded task of an area. Where the region has none of this kind but every safety region has one (Ukraine: the State
 * gave numbers to these), the task is theirs together.
 */
export function areaTaskOf(index: PositionIndex, question: PositionQuestion, area: string): AreaTask {
  const own = recordedTask(index, question, area);
  if (own !== undefined) return { from: 'recorded', task: own, span: own.span, records: [own] };
  if (area !== index.facts.region) return NONE;
  const { safetyRegions } = index.facts;
  const parts = safetyRegions.flatMap((code) => recordedTask(index, question, code) ?? []);
  if (parts.length === 0 || parts.length < safetyRegions.length) return NONE;
  const amv = totalOf(parts.map((part) => part.amv));
  return {
    from: 'safety-regions',
    task: { total: totalOf(parts.map((part) => part.total)).sum, amv: amv.known < amv.of ? null : amv.sum },
    span: {
      total: spanOf(parts.map((part) => part.span?.total ?? part.total)),
      amv: spanOf(parts.map((part) => part.span?.amv ?? part.amv)),
    },
    records: parts,
  };
}

const NONE: AreaTask = { from: 'none', task: { total: null, amv: null }, span: null, records: [] };

function recordedTask(index: PositionIndex, question: PositionQuestion, area: string): QuotaFact | undefined {
  const { group, period, kind } = question;
  const task = index.quotas.get(keyOf(area, group, period, kind));
  return task === undefined || task.total === null ? undefined : task;
}
