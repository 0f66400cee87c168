import { expect, test } from 'vitest';
import { facilitiesView } from '../../../src-renderer/features/facilities/remembered-view';
import { overviewView } from '../../../src-renderer/features/overview/remembered-view';
import { quotasView } from '../../../src-renderer/features/quotas/remembered-view';

function aMemory() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
  };
}

test('the view of a dossier comes back as it was left', () => {
  const memory = aMemory();
  const view = {
    ...quotasView.first,
    collapsed: ['zuid-limburg'],
    columns: { 'quota.asylum-seekers.reported.total': true },
  };
  quotasView.write('d1', view, memory);
  expect(quotasView.read('d1', memory)).toEqual(view);
});

test('another dossier and another screen have their own view', () => {
  const memory = aMemory();
  facilitiesView.write('d1', { ...facilitiesView.first, look: 'timeline' }, memory);
  expect(facilitiesView.read('d1', memory).look).toBe('timeline');
  expect(facilitiesView.read('d2', memory)).toEqual(facilitiesView.first);
  expect(overviewView.read('d1', memory)).toEqual(overviewView.first);
});

test('a damaged view is forgotten', () => {
  const damaged = (text: string) => ({ ...aMemory(), getItem: () => text });
  expect(quotasView.read('d1', damaged('{"columns":'))).toEqual(quotasView.first);
  expect(quotasView.read('d1', damaged('{"columns": 3}'))).toEqual(quotasView.first);
});
