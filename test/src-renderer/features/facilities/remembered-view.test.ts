import { expect, test } from 'vitest';
import { firstView, readView, writeView } from '../../../../src-renderer/features/facilities/remembered-view';

test('the view is read back as it was left, per dossier; what cannot be read is forgotten', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (k: string, v: string) => void kept.set(k, v),
  };
  const view = { ...firstView, look: 'timeline' as const, columns: { amv: true }, active: 'linde' };
  writeView(storage, 'one', view);
  expect(readView(storage, 'one')).toEqual(view);
  expect(readView(storage, 'other')).toEqual(firstView);
  for (const key of kept.keys()) kept.set(key, '{"look":"board"');
  expect(readView(storage, 'one')).toEqual(firstView);
});
