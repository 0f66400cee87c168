import { expect, test } from 'vitest';
import { firstView, readView, writeView } from '../../../../src-renderer/features/quotas/remembered-view';

function aStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
}

test('the view of a dossier comes back as it was left', () => {
  const storage = aStorage();
  const view = { ...firstView, collapsed: ['zuid-limburg'], columns: { 'quota.asylum-seekers.reported.total': true } };
  writeView(storage, 'd1', view);
  expect(readView(storage, 'd1')).toEqual(view);
});

test('another dossier has its own view', () => {
  const storage = aStorage();
  writeView(storage, 'd1', { ...firstView, collapsed: ['zuid-limburg'] });
  expect(readView(storage, 'd2')).toEqual(firstView);
});

test('a damaged view is forgotten', () => {
  expect(readView({ getItem: () => '{"columns":' }, 'd1')).toEqual(firstView);
  expect(readView({ getItem: () => '{"columns": 3}' }, 'd1')).toEqual(firstView);
});
