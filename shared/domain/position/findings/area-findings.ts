import { dayWithin } from '../../day';
import { areaTaskOf } from '../area-task';
import { baseKindOf } from '../base-kind';
import type { PeriodFact } from '../facts';
import type { PositionFinding, PositionFindingCode } from '../finding';
import { type GapStep, gapStepsOf } from '../gap-steps';
import type { PositionIndex } from '../position-index';
import { keyOf } from '../position-index';
import { positionOf } from '../positions-of';
import type { PositionQuestion } from '../question';
import { type SubstitutionStep, substitutionStepsOf } from '../substitution/substitution-steps';

/**
 * Areas that meet their task and fall below it on a later day of the period: because places end, close or are given to
 * another group, or because of a transfer that crosses their border. Total and amv apart.
 *
 * Looked at from today on (of a period to come: from its first day), with what is decided; and with what is still being
 * explored where that alone keeps the area up for a while.
 */
export function areaFindings(index: PositionIndex, today: string): PositionFinding[] {
  const { facts } = index;
  return stockPeriods(index, today).flatMap(({ group, period }) => {
    const from = today > period.from ? today : period.from;
    const kind = baseKindOf(index, group, period.code);
    const question: PositionQuestion = {
      group,
      period: period.code,
      kind,
      date: from,
      view: 'official',
      certainty: 'hard',
    };
    // A safety region is only held against a task of its own; without one it says what its subregions say.
    const safetyRegions = facts.safetyRegions.filter((area) => areaTaskOf(index, question, area).from === 'recorded');
    return [facts.region, ...facts.subregions, ...safetyRegions].flatMap((area) => [
      ...fallsInTime(index, question, area, { from, until: period.until }),
      ...fallsOfCover(index, question, area, { from, until: period.until }),
      ...fallsByDrafts(index, question, area, period),
    ]);
  });
}

/** Groups that are counted in places, with the periods that are not over. */
export function stockPeriods(
  { facts, groups }: PositionIndex,
  today: string,
): { readonly group: string; readonly period: PeriodFact }[] {
  return facts.periods
    .filter(({ until }) => until >= today)
    .flatMap((period) =>
      period.groups.filter((group) => groups.get(group)?.measure === 'stock').map((group) => ({ group, period })),
    );
}

function fallsInTime(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  term: { readonly from: string; readonly until: string },
): PositionFinding[] {
  const steps = (certainty: PositionQuestion['certainty']) => gapStepsOf(index, { ...question, certainty }, area, term);
  const [hard, soft] = [steps('hard'), steps('with-soft')];
  return (['total', 'amv'] as const).flatMap((part) => {
    const code = part === 'total' ? 'area-falls-below-quota' : 'area-falls-below-amv';
    const fall = firstFall(hard, part);
    if (fall !== null) return [areaFinding(code, index, question, area, fall)];
    const later = firstFall(soft, part);
    return later === null ? [] : [areaFinding(code, index, { ...question, certainty: 'with-soft' }, area, later)];
  });
}

/**
 * Areas that keep up only because other groups stand in, until there is too little left for that. Where an area falls
 * below its task by itself, `fallsInTime` says so, covered or not.
 */
function fallsOfCover(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  term: { readonly from: string; readonly until: string },
): PositionFinding[] {
  for (const certainty of ['hard', 'with-soft'] as const) {
    const asked = { ...question, certainty };
    const fall = firstFallOfCover(substitutionStepsOf(index, asked, area, term));
    if (fall !== null) return [areaFinding('area-falls-below-with-substitution', index, asked, area, fall)];
  }
  return [];
}

function firstFallOfCover(steps: readonly SubstitutionStep[]): Fall | null {
  for (const [at, { date, gap }] of steps.entries()) {
    const before = steps[at - 1];
    if (before === undefined || before.gap === null || gap === null) continue;
    if ((before.own ?? 0) < 0 && before.gap >= 0 && gap < 0) return { date, before: before.gap, gap };
  }
  return null;
}

/** From a known 0 or more to a known shortage. */
function firstFall(steps: readonly GapStep[], part: 'total' | 'amv'): Fall | null {
  for (const [at, step] of steps.entries()) {
    const [before, gap] = [steps[at - 1]?.[part] ?? null, step[part]];
    if (before !== null && gap !== null && before >= 0 && gap < 0) return { date: step.date, before, gap };
  }
  return null;
}

interface Fall {
  readonly date: string;
  readonly before: number;
  readonly gap: number;
}

/** Drafts move no sum of a region, but they cross borders inside it: looked at on the first day of each. */
function fallsByDrafts(
  index: PositionIndex,
  question: PositionQuestion,
  area: string,
  { until }: PeriodFact,
): PositionFinding[] {
  const drafts = (index.transfers.get(keyOf(question.group, question.period)) ?? []).filter(
    ({ status }) => status === 'draft',
  );
  const days = new Set(drafts.map(({ term }) => dayWithin(term.from, { from: question.date, until })));
  const found = new Map<string, PositionFinding>();
  for (const date of [...days].sort()) {
    for (const certainty of ['hard', 'with-soft'] as const) {
      const asked = { ...question, date, certainty };
      const [official, scenario] = [asked, { ...asked, view: 'scenario' as const }].map((each) =>
        positionOf(index, each, area),
      );
      for (const part of ['total', 'amv'] as const) {
        const [before, gap] = [official?.gap[part].sum ?? null, scenario?.gap[part].sum ?? null];
        if (before === null || gap === null || before < 0 || gap >= 0 || found.has(part)) continue;
        const code = part === 'total' ? 'area-falls-below-by-transfer' : 'area-falls-below-amv-by-transfer';
        found.set(part, areaFinding(code, index, asked, area, { date, before, gap }));
      }
    }
  }
  return [...found.values()];
}

function areaFinding(
  code: PositionFindingCode,
  { facts }: PositionIndex,
  { group, period, kind, certainty }: PositionQuestion,
  area: string,
  { date, before, gap }: Fall,
): PositionFinding {
  return {
    code,
    level: 'warning',
    recordId: area,
    area,
    group,
    period,
    kind,
    date,
    values: { before, shortage: -gap, certainty, level: facts.safetyRegions.includes(area) ? 'safety-region' : 'area' },
    link: { screen: 'overview', recordId: area },
  };
}
