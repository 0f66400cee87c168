import { expect, test } from 'vitest';
import { type FigureFact, findingsOf, type KnownCodes } from '../../../shared/domain/findings';

const known: KnownCodes = {
  areas: new Set(['GM0944', 'PV31']),
  periods: new Set(['spreidingswet-2']),
  groups: new Map([['asylum-seekers', ['indicative', 'decided', 'realised', 'occupied']]]),
};

const fact = (changes: Partial<FigureFact> = {}): FigureFact => ({
  recordId: 'a',
  entity: 'quota',
  area: 'GM0944',
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  kind: 'decided',
  referenceDate: null,
  source: null,
  figures: { total: 34, amv: 3, includesAmv: 'yes' },
  ...changes,
});

const codes = (...facts: FigureFact[]) => findingsOf(facts, known).map(({ code }) => code);

test('a figure that fits gives no finding', () => {
  expect(codes(fact())).toEqual([]);
  expect(codes(fact({ figures: null }))).toEqual([]);
});

test('43 amv of 34 is not possible', () => {
  const [finding] = findingsOf([fact({ figures: { total: 34, amv: 43, includesAmv: 'yes' } })], known);
  expect(finding).toMatchObject({ code: 'amv-exceeds-total', level: 'error', values: { amv: 43, total: 34 } });
});

test('where the total is said not to include amv, more amv than total is possible', () => {
  expect(codes(fact({ figures: { total: 34, amv: 43, includesAmv: 'no' } }))).toEqual([]);
});

test('more occupied than realised of the same count is not possible', () => {
  const count = { entity: 'realisation', referenceDate: '2026-11-01', source: 'municipality' } as const;
  const realised = fact({ ...count, kind: 'realised', figures: { total: 40, amv: null, includesAmv: 'unknown' } });
  const occupied = fact({ ...count, kind: 'occupied', figures: { total: 44, amv: null, includesAmv: 'unknown' } });
  expect(codes(realised, occupied)).toEqual(['occupied-exceeds-realised']);
  expect(codes(realised, { ...occupied, source: 'coa' })).toEqual([]);
  expect(codes(realised, { ...occupied, referenceDate: '2026-10-01' })).toEqual([]);
});

test('a figure about something that is not in the dossier is shown, and stays', () => {
  expect(codes(fact({ area: 'GM9999' }))).toEqual(['unknown-area']);
  expect(codes(fact({ group: 'nieuwe-groep' }))).toEqual(['unknown-group']);
  expect(codes(fact({ period: 'spreidingswet-9' }))).toEqual(['unknown-period']);
});

test('a kind of figure that the group does not know is a warning', () => {
  expect(findingsOf([fact({ kind: 'net' })], known)).toMatchObject([{ code: 'kind-does-not-fit', level: 'warning' }]);
});

test('a number below 0 is shown', () => {
  expect(codes(fact({ figures: { total: -1, amv: null, includesAmv: 'unknown' } }))).toEqual(['negative']);
});
