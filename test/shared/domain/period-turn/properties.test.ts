import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownSum } from '../../../../shared/domain/period-turn/carry-over';
import { type TurnChoices, turnedFacts, turnProposal } from '../../../../shared/domain/period-turn/turn-proposal';
import type { PeriodFact, PositionFacts } from '../../../../shared/domain/position/facts';
import { positionFacts } from '../position/arbitrary-facts';
import { emptyFacts } from '../position/facts-builder';

const periodOf = (code: string): PeriodFact => {
  const found = emptyFacts.periods.find((period) => period.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const cycle = periodOf('cycle-2027');
const nextCycle = { ...cycle, code: 'cycle-2029', from: '2029-01-01', until: '2030-12-31' };

/** A half-year or a round, with everything that can be chosen. */
const choices: fc.Arbitrary<TurnChoices> = fc
  .record({
    turn: fc.constantFrom(
      { before: periodOf('2027-1'), target: periodOf('2027-2') },
      {
        before: periodOf('2027-2'),
        target: { ...periodOf('2027-2'), code: '2028-1', from: '2028-01-01', until: '2028-06-30' },
      },
      { before: cycle, target: nextCycle },
    ),
    today: fc.constantFrom('2027-06-01', '2027-07-05', '2028-01-02'),
    persons: fc.option(fc.integer({ min: 0, max: 15_000 })),
    takesNet: fc.boolean(),
    groups: fc.subarray(['asylum-seekers', 'ukraine', 'permit-holders']),
  })
  .map(({ turn, today, persons, takesNet, groups }) => ({
    ...turn,
    today,
    task:
      persons === null || turn.target.type === 'cycle'
        ? null
        : {
            recordId: 'task',
            group: 'permit-holders',
            period: turn.target.code,
            persons,
            inhabitants: 17_900_000,
            inhabitantsDate: '2026-01-01',
          },
    takesNet,
    ruleGroups: groups,
    quotaGroups: groups,
  }));

const inhabitants = fc.integer({ min: 0, max: 200_000 });
/** Also with inhabitants, so that net figures can be computed. */
const facts: fc.Arbitrary<PositionFacts> = fc
  .tuple(positionFacts, fc.tuple(inhabitants, inhabitants, inhabitants, inhabitants))
  .map(([all, counts]) => ({
    ...all,
    inhabitants: counts.map((count, at) => ({
      recordId: `i ${at}`,
      municipality: `GM000${at + 1}`,
      date: '2026-01-01',
      count,
    })),
  }));

test('the sum of the carries is what was asked minus who was housed, of those of whom both are known', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const followed = turnProposal(all, chosen).carries.filter(({ state }) => state === 'follows');
      const sumOf = (of: (carry: (typeof followed)[number]) => number | null) => knownSum(followed.map(of)).value ?? 0;
      expect(sumOf(({ persons }) => persons)).toBe(sumOf(({ corrected }) => corrected) - sumOf(({ housed }) => housed));
      for (const { net, given, taken, carryBefore, corrected } of followed) {
        expect(corrected).toBe((net ?? 0) - given + taken + (carryBefore ?? 0));
      }
    }),
  );
});

test('every number is a whole number of persons, and what is not known says why', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const { carries, nets } = turnProposal(all, chosen);
      for (const { persons, reason, state } of carries) {
        expect(persons === null || Number.isSafeInteger(persons)).toBe(true);
        expect(persons === null).toBe(state === 'unknown');
        expect(reason === null).toBe(state !== 'unknown');
      }
      for (const { computed } of nets) expect(computed === null || Number.isSafeInteger(computed)).toBe(true);
    }),
  );
});

test('made twice there is nothing new the second time', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const first = turnProposal(all, chosen);
      const { writes } = turnProposal(turnedFacts(all, chosen, first), chosen);
      expect(writes).toEqual({ carries: [], nets: [], rules: [], quotas: [] });
    }),
  );
});

test('writing the turn changes no carry: what is recorded is what was shown', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const first = turnProposal(all, chosen);
      const second = turnProposal(turnedFacts(all, chosen, first), chosen);
      expect(second.carries.map(({ persons }) => persons)).toEqual(first.carries.map(({ persons }) => persons));
    }),
  );
});

test('permit holders and places never mix: places change nothing of a half-year, persons nothing of a round', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const isHalfYear = chosen.target.type === 'half-year';
      const without: PositionFacts = isHalfYear
        ? {
            ...all,
            facilities: [],
            layers: [],
            shares: [],
            confirmations: [],
            countingRules: [],
            quotas: all.quotas.filter(({ group }) => group === 'permit-holders'),
            transfers: all.transfers.filter(({ group }) => group === 'permit-holders'),
          }
        : {
            ...all,
            openingCarries: [],
            realisations: [],
            nationalTasks: [],
            inhabitants: [],
            quotas: all.quotas.filter(({ group }) => group !== 'permit-holders'),
          };
      expect(turnProposal(without, chosen)).toEqual(turnProposal(all, chosen));
    }),
  );
});

test('the order of the municipalities, and of what was entered, is irrelevant', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const turned: PositionFacts = {
        ...all,
        municipalities: all.municipalities.toReversed(),
        realisations: all.realisations.toReversed(),
        transfers: all.transfers.toReversed(),
        quotas: all.quotas.toReversed(),
      };
      const byCode = (of: PositionFacts) => {
        const { carries, nets } = turnProposal(of, chosen);
        const sorted = <T extends { municipality: string }>(rows: readonly T[]) =>
          [...rows].sort((one, other) => (one.municipality < other.municipality ? -1 : 1));
        return { carries: sorted(carries), nets: sorted(nets) };
      };
      expect(byCode(turned)).toEqual(byCode(all));
    }),
  );
});

test('what is taken over into a round is indicative, and never takes the place of a figure', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const proposal = turnProposal(all, chosen);
      const after = turnedFacts(all, chosen, proposal);
      const { code } = chosen.target;
      const had = all.quotas.filter(({ period, total }) => period === code && total !== null);
      for (const quota of had) expect(after.quotas).toContainEqual(quota);
      const added = after.quotas.filter((quota) => quota.period === code && !all.quotas.includes(quota));
      for (const { group, kind } of added) expect(kind).toBe(group === 'permit-holders' ? 'net' : 'indicative');
      if (chosen.quotaGroups.length === 0 && !chosen.takesNet) expect(added).toEqual([]);
    }),
  );
});
