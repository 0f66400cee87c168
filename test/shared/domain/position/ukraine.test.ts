import { describe, expect, test } from 'vitest';
import type { Position, PositionAnswer } from '../../../../shared/domain/position/answer';
import { explainPosition } from '../../../../shared/domain/position/explain-position';
import type { PositionFacts } from '../../../../shared/domain/position/facts';
import { createPositionIndex } from '../../../../shared/domain/position/position-index';
import { positionsOf } from '../../../../shared/domain/position/positions-of';
import type { PositionQuestion } from '../../../../shared/domain/position/question';
import { A, CYCLE, housedCount, REGION } from './facts-builder';
import { R1, redesignated, ukraine, X1 } from './worked-examples';

const question: PositionQuestion = {
  group: 'ukraine',
  period: CYCLE,
  kind: 'agreed',
  date: '2027-07-01',
  view: 'official',
  certainty: 'hard',
};
const asylum: PositionQuestion = { ...question, group: 'asylum-seekers', kind: 'indicative' };
const afterX1: PositionFacts = { ...ukraine, transfers: [R1, ...X1] };

const ask = (facts: PositionFacts, changes: Partial<PositionQuestion> = {}) =>
  positionsOf(createPositionIndex(facts), { ...question, ...changes });

/** A, B, C, the safety regions N and Z, the region. */
const rows = ({ municipalities, safetyRegions, region }: PositionAnswer) => [
  ...municipalities,
  ...safetyRegions,
  region,
];
const totals = (answer: PositionAnswer, figure: 'gap' | 'adjusted') => rows(answer).map((row) => row[figure].total.sum);
const pairs = (answer: PositionAnswer, figure: 'gap' | 'adjusted') =>
  rows(answer).map((row) => `${row[figure].total.sum}/${row[figure].amv.sum}`);
const rest = (position: Position | undefined) => position?.rest?.rest.total.sum;

describe('before X1', () => {
  const answer = ask(ukraine);
  test('Ukraine gap', () => {
    expect(totals(answer, 'gap')).toEqual([10, -20, 20, -20, 20, 0]);
    expect(answer.region.isMet).toBe(true);
  });
  test('10 of the task of N is not divided', () => {
    expect(rest(answer.safetyRegions[0])).toBe(10);
    expect(rest(answer.safetyRegions[1])).toBe(0);
    expect(rest(answer.region)).toBe(10);
  });
  test('neither occupied places nor persons with hosts are counted', () => {
    expect(answer.municipalities[0]?.counted.total.sum).toBe(100);
    expect(explainPosition(createPositionIndex(ukraine), question, A).realisations).toMatchObject([
      { total: 96, isCounted: false, reason: 'shown-only' },
      { total: 12, isCounted: false, reason: 'shown-only' },
    ]);
  });
});

describe('after X1', () => {
  test('Ukraine', () => {
    const answer = ask(afterX1);
    expect(totals(answer, 'adjusted')).toEqual([105, 35, 90, 150, 90, 240]);
    expect(totals(answer, 'gap')).toEqual([-5, -5, 20, -20, 20, 0]);
    expect(rest(answer.region)).toBe(10);
  });
  test('asylum seekers', () => {
    const answer = ask(afterX1, asylum);
    expect(pairs(answer, 'adjusted')).toEqual(['80/10', '120/7', '200/17', '200/17', '200/17', '400/34']);
    expect(pairs(answer, 'gap')).toEqual(['-20/-10', '-50/-3', '-20/-3', '-70/-13', '-20/-3', '-90/-16']);
    expect(rest(answer.region)).toBe(0);
  });
});

test('X2 re-designates 25 places of F7: Ukraine 25 less, asylum seekers 25 more', () => {
  const facts = redesignated(afterX1, true);
  const answer = ask(facts);
  expect(answer.municipalities[2]?.gap.total.sum).toBe(-5);
  expect(answer.region.gap.total.sum).toBe(-25);
  const other = ask(facts, asylum);
  expect(pairs(other, 'gap')[2]).toBe('5/-3');
  expect(pairs(other, 'gap').at(-1)).toBe('-65/-16');
});

test('where the region has no task of its own it is that of all its safety regions together', () => {
  const quotas = ukraine.quotas.filter(({ area, group }) => area !== REGION || group !== 'ukraine');
  const { region } = ask({ ...ukraine, quotas });
  expect(region.rest).toMatchObject({ from: 'safety-regions', task: { total: 240 }, rest: { total: { sum: 10 } } });
  expect(region.gap.total.sum).toBe(0);
});

test('while one safety region has no task, the region has none either', () => {
  const quotas = ukraine.quotas.filter(
    ({ area, group }) => group !== 'ukraine' || (area !== REGION && area !== 'vr-z'),
  );
  expect(ask({ ...ukraine, quotas }).region.rest).toMatchObject({ from: 'none', rest: { total: { sum: 0 } } });
});

test('a task of the safety region alone is enough to know where the safety region stands', () => {
  const quotas = ukraine.quotas.filter(({ area }) => !area.startsWith('GM'));
  const [north] = ask({ ...ukraine, quotas }).safetyRegions;
  expect(north).toMatchObject({ gap: { total: { sum: -20 } }, isMet: false, base: { total: { sum: null } } });
  expect(north?.rest?.rest.total).toEqual({ sum: 150, known: 0, of: 2 });
});

describe('a municipality that keeps no layers but reported realised places', () => {
  const layers = ukraine.layers.filter(({ facility }) => facility !== 'F8');
  const realised = housedCount(A, CYCLE, '2027-06-01', 88, { group: 'ukraine' });
  const facts = { ...ukraine, layers, realisations: [...ukraine.realisations, realised] };

  test('counts what it reported', () => {
    expect(ask(facts).municipalities[0]?.counted.total.sum).toBe(88);
    expect(ask(facts, { date: '2027-05-31' }).municipalities[0]?.counted.total.sum).toBe(0);
  });
  test('counts its layers as soon as there is one, and shows what it reported', () => {
    expect(ask({ ...facts, layers: ukraine.layers }).municipalities[0]?.counted.total.sum).toBe(100);
  });
  test('does not count it where a rule asks what a number cannot say', () => {
    const rule = {
      recordId: 'r',
      group: 'ukraine',
      period: CYCLE,
      minimumYears: 5,
      minimumPlaces: null,
      readyBy: null,
    };
    expect(ask({ ...facts, countingRules: [rule] }).municipalities[0]?.counted.total.sum).toBe(0);
  });
});

describe('a municipality that keeps no facility at all', () => {
  const silent = {
    ...ukraine,
    facilities: ukraine.facilities.filter(({ host }) => host !== A),
    layers: ukraine.layers.filter(({ host }) => host !== A),
    realisations: ukraine.realisations.filter(({ municipality }) => municipality !== A),
  };

  test('has told nothing of its places: unknown, and the region says of how many it knows', () => {
    const { municipalities, region } = ask(silent);
    expect(municipalities[0]).toMatchObject({ counted: { total: { sum: null } }, gap: { total: { sum: null } } });
    expect(region).toMatchObject({ counted: { total: { known: 2, of: 3 } }, isMet: null });
  });
  test('has none when it reported that there are none, whatever a rule asks', () => {
    const none = housedCount(A, CYCLE, '2027-06-01', 0, { group: 'ukraine' });
    expect(ask({ ...silent, realisations: [none] }).municipalities[0]?.counted.total.sum).toBe(0);
  });
});
