import { expect, test } from 'vitest';
import { readStandpoint, writeStandpoint } from '../../../../src-renderer/features/standpoint/remembered-standpoint';

function aStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
}

test('what was chosen in a dossier comes back, and only there', () => {
  const storage = aStorage();
  writeStandpoint(storage, 'd1', { day: '2026-11-01', certainty: 'with-soft' });
  expect(readStandpoint(storage, 'd1')).toEqual({ day: '2026-11-01', certainty: 'with-soft' });
  expect(readStandpoint(storage, 'd2')).toEqual({});
});

test('a damaged choice is forgotten', () => {
  expect(readStandpoint({ getItem: () => '{"day":' }, 'd1')).toEqual({});
  expect(readStandpoint({ getItem: () => '{"day": "gisteren"}' }, 'd1')).toEqual({});
});
