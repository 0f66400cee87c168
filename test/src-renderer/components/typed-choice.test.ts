import { expect, test } from 'vitest';
import { typedChoice } from '../../../src-renderer/components/typed-choice';

const choices = ['Bergen', 'Bergen op Zoom', 'Horst aan de Maas', 'Venlo', 'Venray', 'Súdwest-Fryslân'].map(
  (label) => ({
    id: label,
    label,
  }),
);

test.each([
  ['venlo', 'Venlo'],
  [' Venlo ', 'Venlo'],
  ['horst', 'Horst aan de Maas'],
  ['bergen', 'Bergen'],
  ['bergen op', 'Bergen op Zoom'],
  ['sudwest-fryslan', 'Súdwest-Fryslân'],
])('%s is %s', (typed, meant) => {
  expect(typedChoice(choices, typed)?.id).toBe(meant);
});

test.each(['', ' ', 'ven', 'Tilburg'])('nobody is meant by "%s"', (typed) => {
  expect(typedChoice(choices, typed)).toBeUndefined();
});

test('what cannot be chosen is not meant', () => {
  expect(typedChoice([{ id: 'a', label: 'Venlo', isDisabled: true }], 'Venlo')).toBeUndefined();
});
