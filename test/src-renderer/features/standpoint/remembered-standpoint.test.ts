import { expect, test } from 'vitest';
import { chosenStandpoint } from '../../../../src-renderer/features/standpoint/remembered-standpoint';

function aStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
}

test('what was chosen in a dossier comes back, and only there', () => {
  const storage = aStorage();
  chosenStandpoint.write('d1', { day: '2026-11-01', certainty: 'with-soft' }, storage);
  expect(chosenStandpoint.read('d1', storage)).toEqual({ day: '2026-11-01', certainty: 'with-soft' });
  expect(chosenStandpoint.read('d2', storage)).toEqual({});
});

test('a damaged choice is forgotten', () => {
  expect(chosenStandpoint.read('d1', { ...aStorage(), getItem: () => '{"day":' })).toEqual({});
  expect(chosenStandpoint.read('d1', { ...aStorage(), getItem: () => '{"day": "gisteren"}' })).toEqual({});
});
