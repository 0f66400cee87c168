import { describe, expect, test } from 'vitest';
import { type CarryOver, carryOvers } from '../../../../shared/domain/period-turn/carry-over';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import { totalOf } from '../../../../shared/domain/totals';
import { A, B, emptyFacts, facility, housedCount, layer, quota } from '../position/facts-builder';
import { openingCarry, permitHolders, S1 } from '../position/worked-examples';

const periodOf = (code: string) => {
  const found = emptyFacts.periods.find((period) => period.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const [before, target] = [periodOf('2027-1'), periodOf('2027-2')];
const question = { group: 'permit-holders', before, target, today: '2027-07-10' };

const carriesOf = (facts: Partial<PositionFacts> = {}, today = question.today) =>
  carryOvers(createPositionIndex({ ...permitHolders, ...facts }), { ...question, today });
const personsOf = (carries: readonly CarryOver[]) => carries.map(({ persons }) => persons);
const inFirst = { group: 'permit-holders', period: '2027-1' } as const;

describe('the worked example: from the first half of 2027 to the second', () => {
  test('6 behind, 3 ahead, 16 behind, together 19; each with how it was made', () => {
    const carries = carriesOf();
    expect(personsOf(carries)).toEqual([6, -3, 16]);
    expect(totalOf(personsOf(carries))).toEqual({ sum: 19, known: 3, of: 3 });
    expect(carries[0]).toEqual({
      municipality: A,
      state: 'follows',
      persons: 6,
      reason: null,
      isProvisional: false,
      net: 27,
      given: 6,
      taken: 0,
      carryBefore: 5,
      corrected: 26,
      published: null,
      housed: 20,
      counts: [{ source: 'municipality', persons: 20, on: '2027-06-30' }],
    });
  });

  test('over the number before the transfer it would be 12, −9, 16: the same sum, and wrong', () => {
    expect(personsOf(carriesOf({ transfers: [] }))).toEqual([12, -9, 16]);
  });

  test('a draft moves nothing: only what was signed is carried over', () => {
    expect(personsOf(carriesOf({ transfers: [{ ...S1, status: 'draft' }] }))).toEqual([12, -9, 16]);
  });

  test('it is the carry that the position of the new half-year is made of', () => {
    const answer = positionsOf(createPositionIndex(permitHolders), {
      group: 'permit-holders',
      period: '2027-2',
      kind: 'net',
      date: '2027-07-10',
      view: 'official',
      certainty: 'hard',
    });
    expect(answer.municipalities.map(({ flow }) => flow?.carry?.sum)).toEqual(personsOf(carriesOf()));
  });
});

describe('what is not known', () => {
  test('without a count of the half-year it is unknown, and never 0', () => {
    const carries = carriesOf({ realisations: [housedCount(A, '2027-1', '2027-06-30', 20)] });
    expect(carries.map(({ persons, reason }) => [persons, reason])).toEqual([
      [6, null],
      [null, 'no-realisation'],
      [null, 'no-realisation'],
    ]);
    expect(totalOf(personsOf(carries))).toEqual({ sum: 6, known: 1, of: 3 });
    expect(totalOf([null])).toEqual({ sum: null, known: 0, of: 1 });
  });

  test('without a task, or without a first carry, it is said which is missing', () => {
    expect(carriesOf({ openingCarries: [] }).map(({ reason }) => reason)).toEqual(Array(3).fill('no-first-carry'));
    expect(carriesOf({ nationalTasks: [] }).map(({ reason }) => reason)).toEqual(Array(3).fill('no-task'));
  });

  test('days between both half-years: nothing goes over by itself, and that is said', () => {
    const later = { ...target, from: '2027-07-02' };
    const periods = emptyFacts.periods.map((period) => (period.code === later.code ? later : period));
    const index = createPositionIndex({ ...permitHolders, periods });
    expect(carryOvers(index, { ...question, target: later }).map(({ reason }) => reason)).toEqual(
      Array(3).fill('days-between'),
    );
  });

  test('it is provisional while the half-year runs, and while the last count is of before its end', () => {
    expect(carriesOf({}, '2027-06-30').map(({ isProvisional }) => isProvisional)).toEqual([true, true, true]);
    const early = [housedCount(A, '2027-1', '2027-06-01', 20), housedCount(B, '2027-1', '2027-07-01', 9)];
    expect(carriesOf({ realisations: early }).map(({ isProvisional }) => isProvisional)).toEqual([true, false, false]);
  });
});

describe('two counters', () => {
  test('what the municipality counted counts, and what COA counted is shown beside it', () => {
    const coa = { ...housedCount(A, '2027-1', '2027-07-01', 18), recordId: 'coa', source: 'coa' };
    const [first] = carriesOf({ realisations: [...permitHolders.realisations, coa] });
    expect(first?.persons).toBe(6);
    expect(first?.counts).toEqual([
      { source: 'municipality', persons: 20, on: '2027-06-30' },
      { source: 'coa', persons: 18, on: '2027-07-01' },
    ]);
    const [only] = carriesOf({ realisations: [coa] });
    expect(only).toMatchObject({ persons: 8, housed: 18, counts: [{ source: 'coa' }] });
  });
});

describe('where the books begin', () => {
  const published = quota(A, '32/0', { ...inFirst, kind: 'corrected' });
  const begins = { openingCarries: [], quotas: [published] };

  test('the published corrected figure minus who was housed is proposed: 32 − 20 = 12', () => {
    const contained = { ...S1, containedIn: { corrected: 'yes' } } as const;
    const [first, second] = carriesOf({ ...begins, transfers: [contained] });
    expect(first).toMatchObject({ state: 'proposed', persons: 12, corrected: null, published: 32 });
    expect(second).toMatchObject({ state: 'unknown', reason: 'no-first-carry' });
  });

  test('a transfer that it does not contain is still taken off: 32 − 6 − 20 = 6', () => {
    const [first] = carriesOf({ ...begins, transfers: [{ ...S1, containedIn: { corrected: 'no' } }] });
    expect(first).toMatchObject({ state: 'proposed', persons: 6 });
  });

  test('while nobody said whether it contains a transfer, it is unknown', () => {
    expect(carriesOf(begins)[0]).toMatchObject({ persons: null, reason: 'containment-unknown' });
  });

  test('of who began before, the published figure does not take the place of the computed one', () => {
    const [first] = carriesOf({ quotas: [published] });
    expect(first).toMatchObject({ state: 'follows', persons: 6, published: 32 });
    expect(carriesOf({ quotas: [published], nationalTasks: [] })[0]).toMatchObject({
      persons: null,
      reason: 'no-task',
    });
  });

  test('Horst aan de Maas: 6 asked and 22 housed is 16 ahead, and 43 becomes 27', () => {
    const facts = {
      openingCarries: [],
      transfers: [],
      quotas: [quota(A, '6/0', { ...inFirst, kind: 'corrected' })],
      realisations: [housedCount(A, '2027-1', '2027-07-01', 22)],
    };
    const [first] = carriesOf(facts);
    expect(first?.persons).toBe(-16);
    expect(43 + (first?.persons ?? 0)).toBe(27);
  });

  test('one that somebody recorded stays', () => {
    const recorded = openingCarry(A, 4, '2027-2');
    const [first] = carriesOf({ openingCarries: [...permitHolders.openingCarries, recorded] });
    expect(first).toMatchObject({ state: 'recorded', persons: 4, corrected: 26, housed: 20 });
  });
});

test('places of permit holders and counts of other groups are no persons: they change nothing', () => {
  const transit = facility('transit', B, {});
  const facts = {
    facilities: [transit],
    layers: [layer(transit, '90/0', '2026-01-01', null, { group: 'permit-holders' })],
    realisations: [
      ...permitHolders.realisations,
      { ...housedCount(A, '2027-1', '2027-06-30', 500), recordId: 'places', group: 'ukraine' },
    ],
  };
  expect(personsOf(carriesOf(facts))).toEqual([6, -3, 16]);
  const index = createPositionIndex(permitHolders);
  expect(carryOvers(index, { ...question, group: 'asylum-seekers' })).toEqual([]);
});
