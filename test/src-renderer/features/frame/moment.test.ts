import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '../../../../src-renderer/features/frame/moment';

afterEach(() => vi.unstubAllEnvs());

test('what was written just after midnight in Venlo is of the new day, though it is still yesterday in Greenwich', () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  expect([localDay('2026-06-30T22:30:00.000Z'), localDay('2026-06-30T21:30:00.000Z')]).toEqual([
    '2026-07-01',
    '2026-06-30',
  ]);
});
