import { describe, expect, it } from 'vitest';
import {
  answerRelation,
  choiceOf,
  choose,
  countChoices,
  missingAnswer,
  nothingChosen,
  spelledOut,
  staysAsEarlier,
} from '../../../../src-renderer/features/exchange/review/choice-state';
import { sectionsOf, summaryCounts } from '../../../../src-renderer/features/exchange/review/review-groups';
import { planItem, planView } from './plan-examples';

const own = planItem({ id: 'a/figures' });
const foreign = planItem({ id: 'b/figures', group: 'foreign', sheet: 'Opgaven', proposed: { kind: 'later' } });
const conflict = planItem({
  id: 'c/figures',
  group: 'conflict',
  choices: ['ours', 'theirs', 'other', 'later'],
  proposed: { kind: 'later' },
});
const blocked = planItem({ id: 'd/figures', group: 'conflict', isBlocked: true, proposed: { kind: 'later' } });
const items = [own, foreign, conflict, blocked];

describe('the choices of a review', () => {
  it('start with what the plan proposes', () => {
    expect(choiceOf(nothingChosen, own)).toEqual({ kind: 'take' });
    expect(countChoices(nothingChosen, items)).toEqual({ total: 4, decided: 1, later: 3, taken: 1 });
  });

  it('count a refusal as decided, but not as taken over', () => {
    const state = choose(nothingChosen, [foreign], { kind: 'refuse', text: '' });
    expect(countChoices(state, items)).toEqual({ total: 4, decided: 2, later: 2, taken: 1 });
  });

  it('a choice for a whole group leaves items alone that do not offer it', () => {
    const state = choose(nothingChosen, items, { kind: 'take' });
    expect(choiceOf(state, foreign)).toEqual({ kind: 'take' });
    expect(choiceOf(state, conflict)).toEqual({ kind: 'later' });
  });

  it('a blocked item is never sent as anything else than for later', () => {
    const state = { ...nothingChosen, choices: { [blocked.id]: { kind: 'theirs' } as const } };
    expect(spelledOut(state, items)[blocked.id]).toEqual({ kind: 'later' });
    expect(Object.keys(spelledOut(state, items))).toHaveLength(4);
  });

  it('two copies of one export ask how they relate before anything can be taken over', () => {
    const copy = {
      importId: 'first',
      earlierFile: 'Venlo.xlsx',
      earlierSavedAt: null,
      earlierSavedBy: null,
      differing: [],
      proposed: 'both' as const,
    };
    const plan = planView({ items, copies: [copy] });
    expect(missingAnswer(nothingChosen, plan)).toBe('relation');
    expect(missingAnswer({ ...nothingChosen, relations: { first: 'both' } }, plan)).toBeNull();
  });

  it('the answer on two copies decides what both filled in, until the person chooses otherwise', () => {
    const copy = {
      importId: 'first',
      earlierFile: 'Venlo.xlsx',
      earlierSavedAt: null,
      earlierSavedBy: null,
      differing: [conflict, own].map(({ id }) => ({ id, title: '', earlier: '95', later: '96', isInBoth: true })),
      proposed: 'replaces' as const,
    };
    const plan = planView({ items, copies: [copy] });
    const later = answerRelation(nothingChosen, plan, 'first', 'replaces');
    expect(choiceOf(later, conflict)).toEqual({ kind: 'theirs' });
    expect(staysAsEarlier(later, plan, own)).toBe(false);
    const earlier = answerRelation(later, plan, 'first', 'earlier-is-newer');
    expect(choiceOf(earlier, conflict)).toEqual({ kind: 'ours' });
    expect(staysAsEarlier(earlier, plan, own)).toBe(true);
    expect(choiceOf(answerRelation(earlier, plan, 'first', 'both'), conflict)).toEqual({ kind: 'later' });
    expect(choiceOf(later, foreign)).toEqual({ kind: 'later' });
  });

  it('each of several earlier copies is asked about; what is newer than this file goes before what it replaces', () => {
    const copyOf = (importId: string) => ({
      importId,
      earlierFile: `${importId}.xlsx`,
      earlierSavedAt: null,
      earlierSavedBy: null,
      differing: [conflict, own].map(({ id }) => ({ id, title: '', earlier: '95', later: '96', isInBoth: true })),
      proposed: 'replaces' as const,
    });
    const plan = planView({ items, copies: [copyOf('second'), copyOf('first')] });
    const one = answerRelation(nothingChosen, plan, 'second', 'replaces');
    expect(missingAnswer(one, plan)).toBe('relation');
    expect(choiceOf(one, conflict)).toEqual({ kind: 'theirs' });
    const both = answerRelation(one, plan, 'first', 'earlier-is-newer');
    expect(missingAnswer(both, plan)).toBeNull();
    expect(choiceOf(both, conflict)).toEqual({ kind: 'ours' });
    expect(staysAsEarlier(both, plan, own)).toBe(true);
    expect(choiceOf(answerRelation(both, plan, 'second', 'both'), conflict)).toEqual({ kind: 'ours' });
    expect(choiceOf(answerRelation(one, plan, 'first', 'both'), conflict)).toEqual({ kind: 'later' });
  });

  it('a copy in which a row was not filled in says nothing against the value of this file', () => {
    const copyOf = (importId: string, isInBoth: boolean) => ({
      importId,
      earlierFile: `${importId}.xlsx`,
      earlierSavedAt: null,
      earlierSavedBy: null,
      differing: [{ id: conflict.id, title: '', earlier: '95', later: '96', isInBoth }],
      proposed: 'both' as const,
    });
    const plan = planView({ items, copies: [copyOf('second', false), copyOf('first', true)] });
    const beside = answerRelation(nothingChosen, plan, 'second', 'both');
    expect(choiceOf(beside, conflict)).toEqual({ kind: 'later' });
    expect(choiceOf(answerRelation(beside, plan, 'first', 'replaces'), conflict)).toEqual({ kind: 'theirs' });
    expect(choiceOf(answerRelation(beside, plan, 'first', 'both'), conflict)).toEqual({ kind: 'later' });
  });
});

describe('the sections of a review', () => {
  const unreadable = {
    level: 'error',
    code: 'not-a-date',
    values: {},
    sheet: 'Realisaties',
    cell: 'F14',
    found: 'medio 2027',
  } as const;
  const plan = planView({ items: [own, foreign, conflict], notes: [unreadable] });

  it('put first what a person must decide and last what the owner changed', () => {
    expect(sectionsOf(plan, null).map((section) => section.group)).toEqual([
      'conflict',
      'foreign',
      'unreadable',
      'own',
    ]);
  });

  it('show one sheet when asked', () => {
    expect(sectionsOf(plan, 'Opgaven').map((section) => section.group)).toEqual(['foreign']);
  });

  it('are counted in the sentence on top', () => {
    expect(summaryCounts(plan)).toEqual({ differences: 4, easy: 1, decide: 2, cells: 1 });
  });
});
