import { describe, expect, test } from 'vitest';
import type { Position, PositionAnswer } from '../../../../shared/domain/position/answer';
import { explainPosition } from '../../../../shared/domain/position/explain-position';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { netPersons } from '../../../../shared/domain/position/flow/net-persons';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../../shared/domain/position/question';
import { A, B, emptyFacts, facility, housedCount, layer, quota } from './facts-builder';
import { openingCarry, permitHolders, S1, S2 } from './worked-examples';

const first: PositionQuestion = {
  group: 'permit-holders',
  period: '2027-1',
  kind: 'net',
  date: '2027-06-30',
  view: 'official',
  certainty: 'hard',
};
const second: PositionQuestion = { ...first, period: '2027-2', date: '2027-10-01' };

const ask = (question: PositionQuestion, facts: PositionFacts = permitHolders) =>
  positionsOf(createPositionIndex(facts), question);

/** A, B, C and the region. */
const columns = (answer: PositionAnswer, figure: (position: Position) => number | null | undefined) =>
  [...answer.municipalities, answer.region].map(figure);

test('net is computed in whole numbers, and rounded up: 27 and not 28', () => {
  expect(Math.ceil((13_500 / 17_900_000) * 35_800)).toBe(28);
  expect(netPersons(13_500, 35_800, 17_900_000)).toBe(27);
  expect(netPersons(13_500, 20_000, 17_900_000)).toBe(16);
  expect(netPersons(13_500, 60_000, 17_900_000)).toBe(46);
  expect(netPersons(13_500, 0, 17_900_000)).toBe(0);
  expect(netPersons(13_500, 1, 0)).toBeNull();
});

describe('the first half of 2027', () => {
  const answer = ask(first);
  test.each([
    ['net', ({ base }: Position) => base.total.sum, [27, 16, 46, 89]],
    ['after S1', ({ adjusted }: Position) => adjusted.total.sum, [21, 22, 46, 89]],
    ['corrected', ({ flow }: Position) => flow?.corrected.sum, [26, 6, 56, 88]],
    ['housed', ({ counted }: Position) => counted.total.sum, [20, 9, 40, 69]],
    ['gap', ({ gap }: Position) => gap.total.sum, [-6, 3, -16, -19]],
  ] as const)('%s', (_, figure, expected) => {
    expect(columns(answer, figure)).toEqual(expected);
  });

  test('permit holders have no rest: rounding up makes the sum exceed the share on purpose', () => {
    expect(answer.region.rest).toBeNull();
    expect(columns(answer, ({ isMet }) => (isMet ? 1 : 0))).toEqual([0, 1, 0, 0]);
  });
});

describe('the second half of 2027', () => {
  test.each([
    ['net', second, ({ base }: Position) => base.total.sum, [24, 14, 41, 79]],
    ['carry', second, ({ flow }: Position) => flow?.carry?.sum, [6, -3, 16, 19]],
    ['corrected, official', second, ({ flow }: Position) => flow?.corrected.sum, [30, 11, 57, 98]],
    [
      'corrected, scenario with S2',
      { ...second, view: 'scenario' as const },
      ({ flow }: Position) => flow?.corrected.sum,
      [26, 11, 61, 98],
    ],
    ['pace after three months', second, ({ flow }: Position) => flow?.pace, [15, 5.5, 28.5, 49]],
  ] as const)('%s', (_, question, figure, expected) => {
    expect(columns(ask(question), figure)).toEqual(expected);
  });

  test('nobody counted yet: unknown, not 0', () => {
    expect(columns(ask(second), ({ counted }) => counted.total.sum)).toEqual([null, null, null, null]);
    expect(columns(ask(second), ({ gap }) => gap.total.sum)).toEqual([null, null, null, null]);
  });
});

test('carry runs over the number after the transfer: each municipality its own, not only in sum', () => {
  const withoutS1 = ask(second, { ...permitHolders, transfers: [] });
  expect(columns(withoutS1, ({ flow }) => flow?.carry?.sum)).toEqual([12, -9, 16, 19]);
});

test('places in the transit location are no count for a flow', () => {
  const transit = facility('transit', B, { kind: 'transit' });
  const facts = {
    ...permitHolders,
    facilities: [transit],
    layers: [layer(transit, '90/0', '2026-01-01', null, { group: 'permit-holders' })],
  };
  expect(columns(ask(first, facts), ({ counted }) => counted.total.sum)).toEqual([20, 9, 40, 69]);
  expect(explainPosition(createPositionIndex(facts), first, B).layers).toMatchObject([
    { isCounted: false, reason: 'places-do-not-count-for-flow' },
  ]);
});

test('Horst aan de Maas: 6 asked, 22 housed, next 43 makes 27; Simpelveld: 11 and 10 behind makes 21', () => {
  const net = { group: 'permit-holders', kind: 'net' } as const;
  const facts: PositionFacts = {
    ...emptyFacts,
    quotas: [
      quota(A, '6/0', { ...net, period: '2027-1' }),
      quota(A, '43/0', { ...net, period: '2027-2' }),
      quota(B, '11/0', { ...net, period: '2027-1' }),
    ],
    openingCarries: [openingCarry(A, 0), openingCarry(B, 10)],
    realisations: [housedCount(A, '2027-1', '2027-06-30', 22)],
  };
  expect(ask(second, facts).municipalities[0]?.flow).toMatchObject({ carry: { sum: -16 }, corrected: { sum: 27 } });
  expect(ask(first, facts).municipalities[1]?.flow?.corrected.sum).toBe(21);
});

test('corrected of 0 or less is met, so many ahead, without a pace', () => {
  const facts = { ...permitHolders, openingCarries: [openingCarry(A, -40)] };
  const [a] = ask(first, facts).municipalities;
  expect(a?.flow).toMatchObject({ corrected: { sum: -19 }, pace: null });
  expect(a?.gap.total.sum).toBe(39);
  expect(a?.isMet).toBe(true);
});

test('without a recorded first carry the corrected number is unknown', () => {
  const [a] = ask(first, { ...permitHolders, openingCarries: [] }).municipalities;
  expect(a?.flow?.corrected.sum).toBeNull();
  expect(a?.gap.total.sum).toBeNull();
});

test('a recorded net figure goes before a computed one', () => {
  const quotas = [quota(A, '25/0', { group: 'permit-holders', period: '2027-1', kind: 'net' })];
  expect(ask(first, { ...permitHolders, quotas }).municipalities[0]?.base.total.sum).toBe(25);
});

test('a published corrected figure stands beside the computed one, and can be asked for', () => {
  const published = quota(A, '32/0', { group: 'permit-holders', period: '2027-1', kind: 'corrected' });
  const facts = { ...permitHolders, quotas: [published] };
  expect(ask(first, facts).municipalities[0]?.flow).toMatchObject({ corrected: { sum: 26 }, published: { sum: 32 } });
  const contained = { ...facts, transfers: [{ ...S1, containedIn: { corrected: 'yes' as const } }] };
  const [asked] = ask({ ...first, kind: 'corrected' }, contained).municipalities;
  expect(asked).toMatchObject({ flow: { corrected: { sum: 32 }, carry: null }, gap: { total: { sum: -12 } } });
});

describe('who is housed', () => {
  const counts = (...realisations: PositionFacts['realisations']) => ({ ...permitHolders, realisations });
  const of = (facts: PositionFacts, changes: Partial<PositionQuestion> = {}) =>
    ask({ ...first, ...changes }, facts).municipalities[0]?.counted.total.sum;
  const own = housedCount(A, '2027-1', '2027-05-01', 14);
  const planned = (date: string) => housedCount(A, '2027-1', date, 5, { kind: 'planned' });

  test('is as the municipality counted it, before a newer count of another', () => {
    expect(of(counts(own, housedCount(A, '2027-1', '2027-06-01', 12, { source: 'coa' })))).toBe(14);
  });

  test('is as known on the day', () => {
    expect(of(counts(own, housedCount(A, '2027-1', '2027-06-30', 20)), { date: '2027-06-01' })).toBe(14);
  });

  test('is with soft also who is planned, when the plan is not older than the count', () => {
    const soft = { certainty: 'with-soft' } as const;
    expect(of(counts(own, planned('2027-05-01')))).toBe(14);
    expect(of(counts(own, planned('2027-05-01')), soft)).toBe(19);
    expect(of(counts(own, planned('2027-04-30')), soft)).toBe(14);
  });
});

test('a closed half-year is what it was, whatever scenario is looked at', () => {
  const draftInFirst = { ...S2, recordId: 'S0', period: '2027-1', term: S1.term };
  const facts = { ...permitHolders, transfers: [S1, draftInFirst] };
  const carryOf = (date: string) =>
    ask({ ...second, view: 'scenario', date }, facts).municipalities[0]?.flow?.carry?.sum;
  expect(carryOf('2027-07-01')).toBe(6);
  expect(carryOf('2027-06-30')).toBe(2);
});

test('a flow that is not measured in persons has no gap', () => {
  const groups = permitHolders.groups.map((group) => ({ ...group, unit: 'places' as const }));
  expect(columns(ask(first, { ...permitHolders, groups }), ({ gap }) => gap.total.sum)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('the explanation names the records that a number was made of', () => {
  const { quotas, carries, realisations, transfers } = explainPosition(createPositionIndex(permitHolders), second, A);
  expect(quotas).toMatchObject([
    { role: 'computed', total: 24, formula: { persons: 12_000, inhabitants: 35_800, ofCountry: 17_900_000 } },
  ]);
  expect(carries).toMatchObject([{ corrected: 26, housed: 20, carry: 6 }]);
  expect(realisations).toEqual([]);
  expect(transfers).toMatchObject([{ recordId: 'S2', isCounted: false, reason: 'draft-off' }]);
});
