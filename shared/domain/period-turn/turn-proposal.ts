import type { NationalTaskFact, PeriodFact, PositionFacts, QuotaFact } from '../position/facts';
import { housedGroupOf } from '../position/flow/housed-group';
import { computedNet } from '../position/flow/net-figure';
import { membersOf } from '../position/members';
import { createPositionIndex, keyOf, type PositionIndex } from '../position/position-index';
import { type CarryOver, carryOvers } from './carry-over';
import { type ProvisionalQuotas, provisionalQuotas } from './provisional-quotas';
import { type RuleOver, rulesOver } from './rules-over';

/** What the person chose for a turn. */
export interface TurnChoices {
  readonly before: PeriodFact;
  /** As it is, or as it would be added. */
  readonly target: PeriodFact;
  readonly today: string;
  /** What the law divides, as it would be recorded; null leaves what is there. */
  readonly task: NationalTaskFact | null;
  /** Records the computed net figure where none is recorded. */
  readonly takesNet: boolean;
  /** Groups whose counting rule goes along. */
  readonly ruleGroups: readonly string[];
  /** Groups whose quotas are taken over provisionally. */
  readonly quotaGroups: readonly string[];
}

/** The net figure of a municipality by the law (persons); null where something is not known. */
export interface NetOver {
  readonly municipality: string;
  readonly computed: number | null;
  readonly recorded: number | null;
}

/** Everything a turn shows, and what of it would be written. */
export interface TurnProposal {
  /** The group that is housed in the period; null for a round. */
  readonly flowGroup: string | null;
  readonly carries: readonly CarryOver[];
  readonly nets: readonly NetOver[];
  readonly rules: readonly RuleOver[];
  readonly quotas: readonly ProvisionalQuotas[];
  readonly writes: TurnWrites;
}

/** Only what is new: on a dossier where the turn was made nothing of it is left. */
export interface TurnWrites {
  readonly carries: readonly { readonly municipality: string; readonly persons: number }[];
  readonly nets: readonly { readonly municipality: string; readonly persons: number }[];
  readonly rules: readonly RuleOver[];
  readonly quotas: readonly { readonly group: string; readonly copies: readonly QuotaFact[] }[];
}

/**
 * What a turn from one period to the next proposes, from the facts and the choices alone.
 *
 * Carries are recorded only where the books of a municipality begin, and only when the half-year before is over and counted
 * to its end: a number that still changes is not fixed (docs/decisions/0086).
 */
export function turnProposal(facts: PositionFacts, choices: TurnChoices): TurnProposal {
  const { before, target, today, takesNet, ruleGroups, quotaGroups } = choices;
  const index = createPositionIndex(withTarget(facts, choices));
  const flowGroup = housedGroupOf(facts.groups, target);
  const carries = flowGroup === null ? [] : carryOvers(index, { group: flowGroup, before, target, today });
  const nets = flowGroup === null ? [] : netsOf(index, flowGroup, target);
  const rules = target.type === 'cycle' ? rulesOver(index, target.groups, before.code, target.code) : [];
  const quotas =
    target.type === 'cycle'
      ? target.groups.flatMap((group) => provisionalQuotas(index, group, before.code, target.code) ?? [])
      : [];
  return {
    flowGroup,
    carries,
    nets,
    rules,
    quotas,
    writes: {
      carries: carries.flatMap(({ municipality, state, persons, isProvisional }) =>
        state === 'proposed' && persons !== null && !isProvisional ? [{ municipality, persons }] : [],
      ),
      nets: takesNet
        ? nets.flatMap(({ municipality, computed, recorded }) =>
            computed !== null && recorded === null ? [{ municipality, persons: computed }] : [],
          )
        : [],
      rules: rules.filter(({ group, isThere }) => !isThere && ruleGroups.includes(group)),
      quotas: quotas
        .filter(({ group, copies }) => quotaGroups.includes(group) && copies.length > 0)
        .map(({ group, copies }) => ({ group, copies })),
    },
  };
}

/** The facts with the target among the periods and the task that was filled in. */
function withTarget(facts: PositionFacts, { target, task }: Pick<TurnChoices, 'target' | 'task'>): PositionFacts {
  const others = facts.nationalTasks.filter(({ group, period }) => group !== task?.group || period !== task.period);
  return {
    ...facts,
    periods: [...facts.periods.filter(({ code }) => code !== target.code), target],
    nationalTasks: task === null ? facts.nationalTasks : [...others, task],
  };
}

/** The facts as they are once the turn is written. */
export function turnedFacts(
  facts: PositionFacts,
  choices: TurnChoices,
  { flowGroup, writes }: TurnProposal,
): PositionFacts {
  const { target } = choices;
  const period = target.code;
  const group = flowGroup ?? '';
  const turned = withTarget(facts, choices);
  const without = <T extends { readonly municipality: string; readonly group: string; readonly period: string }>(
    all: readonly T[],
    replaced: readonly { readonly municipality: string }[],
  ) =>
    all.filter(
      (each) =>
        each.group !== group ||
        each.period !== period ||
        !replaced.some(({ municipality }) => municipality === each.municipality),
    );
  return {
    ...turned,
    openingCarries: [
      ...without(turned.openingCarries, writes.carries),
      ...writes.carries.map((carry) => ({
        recordId: `carry ${carry.municipality} ${period}`,
        group,
        period,
        ...carry,
      })),
    ],
    quotas: [
      ...turned.quotas.filter((quota) => !isReplaced(quota)),
      ...writes.nets.map(({ municipality: area, persons: total }) => ({
        recordId: `net ${area} ${period}`,
        area,
        group,
        period,
        kind: 'net' as const,
        total,
        amv: null,
        span: null,
      })),
      ...writes.quotas.flatMap(({ copies }) =>
        copies.map((copy) => ({
          ...copy,
          recordId: `${copy.recordId} ${period}`,
          period,
          kind: 'indicative' as const,
        })),
      ),
    ],
    countingRules: [
      ...turned.countingRules,
      ...writes.rules.map(({ group: of, minimumYears, minimumPlaces, readyBy }) => ({
        recordId: `rule ${of} ${period}`,
        group: of,
        period,
        minimumYears,
        minimumPlaces,
        readyBy,
      })),
    ],
  };

  function isReplaced(quota: QuotaFact): boolean {
    if (quota.period !== period) return false;
    const isNet = quota.group === group && quota.kind === 'net';
    if (isNet && writes.nets.some(({ municipality }) => municipality === quota.area)) return true;
    const copied = writes.quotas.find((each) => each.group === quota.group)?.copies ?? [];
    return quota.kind === 'indicative' && copied.some(({ area }) => area === quota.area);
  }
}

function netsOf(index: PositionIndex, group: string, target: PeriodFact): NetOver[] {
  return membersOf(index, group, target.code).map((municipality) => ({
    municipality,
    computed: computedNet(index, municipality, group, target.code)?.total ?? null,
    recorded: index.quotas.get(keyOf(municipality, group, target.code, 'net'))?.total ?? null,
  }));
}
