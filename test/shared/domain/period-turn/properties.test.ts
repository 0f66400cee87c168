import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TurnChoices, turnedFacts, turnProposal } from '../../../../shared/domain/period-turn/turn-proposal';
import type { PeriodFact, PositionFacts } from '../../../../shared/domain/position/facts';
import { totalOf } from '../../../../shared/domain/totals';
import { CODES, positionFacts } from '../position/arbitrary-facts';
import { emptyFacts, housedCount, quota, transfer } from '../position/facts-builder';

const group = 'permit-holders';

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

const persons = fc.integer({ min: 0, max: 20 });

/**
 * A task of both half-years and who was housed, of some municipalities. The books of most of these have begun with a carry;
 * of the others the State published a corrected figure.
 */
const begun = fc
  .array(
    fc.record({
      carry: fc.option(fc.integer({ min: -9, max: 9 }), { freq: 3 }),
      task: persons,
      next: persons,
      housed: persons,
    }),
    {
      maxLength: CODES.length,
    },
  )
  .map((all) =>
    all.map(({ carry, task, next, housed }, at) => {
      const municipality = CODES[at] ?? '';
      const net = { group, kind: 'net', amv: null } as const;
      return {
        carry: { recordId: `o ${municipality}`, group, municipality, period: '2027-1', persons: carry },
        quotas: [
          quota(municipality, '0/0', { ...net, period: '2027-1', total: task }),
          quota(municipality, '0/0', { ...net, period: '2027-2', total: next }),
          ...(carry === null
            ? [quota(municipality, '0/0', { ...net, kind: 'corrected', period: '2027-1', total: task })]
            : []),
        ],
        count: housedCount(municipality, '2027-1', '2027-06-30', housed),
      };
    }),
  );

/** Signed, and of persons in the first half-year. */
const signed = fc
  .array(
    fc.record({
      from: fc.constantFrom(...CODES),
      to: fc.constantFrom(...CODES),
      total: persons,
      containedIn: fc.constantFrom({}, { corrected: 'yes' }, { corrected: 'no' } as const),
    }),
    {
      maxLength: 4,
    },
  )
  .map((all) =>
    all.map(({ from, to, ...rest }, at) =>
      transfer(`signed ${at}`, from, to, '0/0', { group, period: '2027-1', statedAgainst: 'net', amv: null, ...rest }),
    ),
  );

/** The second ones take the place of the same records among the first. */
function withRecords<T extends { readonly recordId: string }>(first: readonly T[], second: readonly T[]): T[] {
  return [...new Map([...first, ...second].map((each) => [each.recordId, each])).values()];
}

const inhabitants = fc.integer({ min: 0, max: 200_000 });
/** Also with inhabitants, so that net figures can be computed, and with books that have begun, so that carries follow. */
const facts: fc.Arbitrary<PositionFacts> = fc
  .tuple(positionFacts, fc.tuple(inhabitants, inhabitants, inhabitants, inhabitants), begun, signed)
  .map(([all, counts, books, transfers]) => ({
    ...all,
    inhabitants: counts.map((count, at) => ({
      recordId: `i ${at}`,
      municipality: `GM000${at + 1}`,
      date: '2026-01-01',
      count,
    })),
    openingCarries: withRecords(
      all.openingCarries,
      books.map(({ carry }) => carry),
    ),
    quotas: withRecords(
      all.quotas,
      books.flatMap(({ quotas }) => quotas),
    ),
    realisations: withRecords(
      all.realisations,
      books.map(({ count }) => count),
    ),
    transfers: [...all.transfers, ...transfers],
  }));

test('the generators reach what the properties below are about', () => {
  const reached = { follows: 0, given: 0, taken: 0, behind: 0, proposed: 0, unknown: 0, nets: 0, rules: 0, quotas: 0 };
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const { carries, writes } = turnProposal(all, chosen);
      const followed = carries.filter(({ state }) => state === 'follows');
      reached.follows += followed.length;
      reached.given += followed.filter(({ given }) => given > 0).length;
      reached.taken += followed.filter(({ taken }) => taken > 0).length;
      reached.behind += followed.filter(({ carryBefore }) => carryBefore !== 0).length;
      reached.proposed += carries.filter(({ state }) => state === 'proposed').length;
      reached.unknown += carries.filter(({ state }) => state === 'unknown').length;
      reached.nets += writes.nets.length;
      reached.rules += writes.rules.length;
      reached.quotas += writes.quotas.length;
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(Object.entries(reached).filter(([, times]) => times < 5)).toEqual([]);
});

test('the sum of the carries is what was asked minus who was housed, of those of whom both are known', () => {
  fc.assert(
    fc.property(facts, choices, (all, chosen) => {
      const followed = turnProposal(all, chosen).carries.filter(({ state }) => state === 'follows');
      const sumOf = (of: (carry: (typeof followed)[number]) => number | null) => totalOf(followed.map(of)).sum ?? 0;
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
