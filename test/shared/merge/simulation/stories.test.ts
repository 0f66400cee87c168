import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Action, HOT_REGISTERS, histories } from './actions';
import { storyOf } from './run-history';
import { simulationRules } from './simulation-rules';
import { STARTING_REFS } from './world';

/** Found by the simulation: a decision is undone on a laptop of which a copy had been made. */
const undoOnACopiedLaptop: readonly Action[] = [
  { kind: 'export', at: 0, to: 0, scope: 'all' },
  { kind: 'excel', file: 0, isCorrection: false, cells: [[0, 1]], row: null, losesIds: false },
  { kind: 'type', at: 0, register: 0, value: 2 },
  { kind: 'read', at: 0, file: 1, choices: 2282, answer: 0 },
  { kind: 'clone', at: 0 },
  { kind: 'undo', at: 0, nth: 0 },
  { kind: 'type', at: 0, register: 0, value: 3 },
];

test('an undone decision lives on in a copied laptop: the next write is by a new site id, and nothing is lost', () => {
  expect(storyOf(undoOnACopiedLaptop, simulationRules)).toBeNull();
  const faulty = { ...simulationRules, siteAfterUndo: (old: string) => old };
  expect(storyOf(undoOnACopiedLaptop, faulty)).toMatch(/lost in silence|end differently/);
});

test('a story of a failure reads as sentences', () => {
  const faulty = { ...simulationRules, siteAfterUndo: (old: string) => old };
  expect(storyOf(undoOnACopiedLaptop, faulty)).toContain('3. Venlo writes 2 in quota:GM0983:0/places\n');
});

test('the histories are as rich as the design asks', () => {
  const sample = fc.sample(histories, { numRuns: 60, seed: 1 });
  const kinds = new Set(sample.flat().map(({ kind }) => kind));
  expect(STARTING_REFS.length).toBeGreaterThanOrEqual(120);
  expect([...kinds].sort()).toEqual(
    [
      'backup',
      'clone',
      'decide',
      'excel',
      'export',
      'note',
      'read',
      'restore',
      'revert',
      'type',
      'undo',
      'waiting',
    ].sort(),
  );
  for (const actions of sample) {
    const edits = actions.filter((action) => ['type', 'note', 'revert'].includes(action.kind));
    const hot = edits.filter((edit) => 'register' in edit && edit.register < HOT_REGISTERS);
    expect(hot.length / edits.length).toBeGreaterThanOrEqual(0.2);
    for (const site of [0, 1, 2, 3]) {
      const own = edits.filter((edit) => 'at' in edit && edit.at % 4 === site);
      expect(own.length).toBeGreaterThanOrEqual(5);
    }
  }
});
