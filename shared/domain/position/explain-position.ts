import { areaTaskOf } from './area-task';
import type {
  CarryLine,
  LayerLine,
  PositionExplanation,
  QuotaLine,
  RealisationLine,
  TransferLine,
} from './explanation';
import type { QuotaFact, RealisationFact } from './facts';
import { carryInto, closingOf, halfYearBefore } from './flow/carry';
import { newestCount, plannedBeside } from './flow/housed';
import { computedNet } from './flow/net-figure';
import { membersOf, membersOfArea } from './members';
import { periodDay } from './period-day';
import { keyOf, type PositionIndex } from './position-index';
import { positionOf } from './positions-of';
import type { PositionQuestion } from './question';
import type { Contribution } from './stock/contribution';
import { reportedPlaces } from './stock/counted-places';
import { ruleReason } from './stock/rule-reason';
import { transferUse } from './transfer-use';

/**
 * Which records the position of an area was made of: those that count, and those that do not with the reason. "Wat is dit
 * getal?" The lines that count add up to the figures of `positionOf`.
 */
export function explainPosition(index: PositionIndex, question: PositionQuestion, area: string): PositionExplanation {
  const members = membersOfArea(index, area, membersOf(index, question.group, question.period));
  const isFlow = index.groups.get(question.group)?.measure === 'flow';
  return {
    area,
    quotas: [
      ...(index.municipalities.has(area) || isFlow ? [] : taskLines(index, question, area)),
      ...members.flatMap((code) => quotaLines(index, question, code, isFlow)),
    ],
    transfers: transferLines(index, question, new Set(members)),
    layers: members.flatMap((code) => layerLines(index, question, code, isFlow)),
    realisations: members.flatMap((code) => realisationLines(index, question, code, isFlow)),
    carries: isFlow && question.kind === 'net' ? members.map((code) => carryLine(index, question, code)) : [],
    substitutions: positionOf(index, question, area).substitution?.lines ?? [],
  };
}

function taskLines(index: PositionIndex, question: PositionQuestion, area: string): QuotaLine[] {
  return areaTaskOf(index, question, area).records.map((quota) => quotaLine('task', quota));
}

function quotaLine(role: QuotaLine['role'], { recordId, area, kind, total, amv }: QuotaFact): QuotaLine {
  return { role, recordId, area, kind, total, amv, formula: null };
}

function quotaLines(index: PositionIndex, question: PositionQuestion, code: string, isFlow: boolean): QuotaLine[] {
  const { group, period, kind } = question;
  const recorded = index.quotas.get(keyOf(code, group, period, kind));
  const base = recorded === undefined || recorded.total === null ? [] : [quotaLine('base', recorded)];
  if (!isFlow || kind !== 'net') return base;
  const published = index.quotas.get(keyOf(code, group, period, 'corrected'));
  const computed = base.length > 0 ? [] : computedLine(index, question, code);
  return [...base, ...computed, ...(published === undefined ? [] : [quotaLine('published', published)])];
}

function computedLine(index: PositionIndex, { group, period }: PositionQuestion, area: string): QuotaLine[] {
  const computed = computedNet(index, area, group, period);
  if (computed === null) return [];
  const { total, recordId, ...formula } = computed;
  return [{ role: 'computed', recordId, area, kind: 'net', total, amv: null, formula }];
}

function transferLines(index: PositionIndex, question: PositionQuestion, members: ReadonlySet<string>): TransferLine[] {
  const day = periodDay(index, question);
  const transfers = index.transfers.get(keyOf(question.group, question.period)) ?? [];
  return transfers
    .filter(({ from, to }) => members.has(from) || members.has(to))
    .map((transfer) => {
      const { recordId, agreement, number, from, to, total, amv } = transfer;
      const use = transferUse(transfer, question, day, (code) => index.municipalities.has(code));
      return { recordId, agreement, number, from, to, total, amv, ...use };
    });
}

function layerLines(index: PositionIndex, question: PositionQuestion, code: string, isFlow: boolean): LayerLine[] {
  return (index.contributions.get(keyOf(code, question.group)) ?? []).map((contribution) => {
    const { layer, facility, host, municipality, part, share, total, amv, from, until, certainty } = contribution;
    const reason = isFlow ? 'places-do-not-count-for-flow' : layerReason(index, question, contribution);
    const isCounted = reason === 'counts';
    const places = { total, amv, from, until, certainty };
    return { recordId: layer, facility, host, municipality, part, share, isCounted, reason, ...places };
  });
}

function layerReason(index: PositionIndex, question: PositionQuestion, each: Contribution): LayerLine['reason'] {
  if (each.never !== null) return each.never;
  if (each.from !== null && question.date < each.from) return 'not-begun';
  if (each.until !== null && question.date > each.until) return 'ended';
  const rule = ruleReason(each, index.rules.get(keyOf(question.group, question.period)));
  if (rule !== null) return rule;
  return each.certainty === 'soft' && question.certainty === 'hard' ? 'soft' : 'counts';
}

function realisationLines(
  index: PositionIndex,
  question: PositionQuestion,
  code: string,
  isFlow: boolean,
): RealisationLine[] {
  const { group, period, date, certainty } = question;
  const counts = index.realisations.get(keyOf(code, group, period)) ?? [];
  const realised = isFlow ? newestCount(counts, 'realised', date) : reportedPlaces(index, code, question);
  const planned = isFlow ? plannedBeside(counts, realised, date) : undefined;
  const reasonOf = (count: RealisationFact): RealisationLine['reason'] => {
    if (count === realised) return 'counts';
    if (count.referenceDate > date) return 'after-date';
    if (count.kind === 'occupied' || (!isFlow && realised === undefined)) return 'shown-only';
    if (count.kind === 'realised') return 'not-newest';
    if (!isFlow) return 'shown-only';
    if (count === planned) return certainty === 'with-soft' ? 'counts' : 'soft';
    return realised !== undefined && count.referenceDate < realised.referenceDate ? 'older-than-count' : 'not-newest';
  };
  return counts.map((count) => {
    const reason = reasonOf(count);
    const { recordId, municipality, kind, referenceDate, source, total, amv } = count;
    const isCounted = reason === 'counts';
    return { recordId, municipality, period, kind, referenceDate, source, total, amv, isCounted, reason };
  });
}

function carryLine(index: PositionIndex, question: PositionQuestion, municipality: string): CarryLine {
  const { group, period } = question;
  const carry = carryInto(index, municipality, question);
  const recorded = index.openingCarries.get(keyOf(municipality, group, period));
  const opening = recorded?.persons === null ? undefined : recorded;
  const before = opening === undefined ? halfYearBefore(index, question) : null;
  const recordId = opening?.recordId ?? null;
  if (before === null) return { municipality, period, recordId, corrected: null, housed: null, carry };
  const closed = before.until < question.date;
  const { corrected, housed } = closingOf(index, municipality, {
    ...question,
    period: before.code,
    ...(closed && { view: 'official', drafts: undefined, certainty: 'hard' }),
  });
  return { municipality, period, recordId, corrected, housed, carry };
}
