import { expect, test } from 'vitest';
import type { OverviewFigure, OverviewRow } from '../../../../shared/ipc/schemas/overview';
import { numberRoom } from '../../../../src-renderer/features/overview/number-room';

function rowOf(quota: number | null, gap: number | null): OverviewRow {
  const pair = (sum: number | null) => ({ total: { sum, known: 1, of: 1 }, amv: { sum: null, known: 0, of: 1 } });
  const figure: OverviewFigure = {
    quota: pair(quota),
    counted: pair(null),
    gap: pair(gap),
    span: null,
    isMet: null,
    isAmvMet: null,
    substitution: null,
    receivedOn: null,
  };
  return { area: 'R', name: 'R', type: 'region', subregion: null, safetyRegion: null, figures: { g: figure } };
}

test.each([
  [4_849, -244, 'usual'],
  [4_849, -1_640, 'thousands'],
  [12_345, 10, 'ten-thousands'],
  [9_000, -10_753, 'ten-thousands'],
  [1_025_487, -339_891, 'millions'],
  [null, null, 'usual'],
] as const)('a quota of %s with a gap of %s', (quota, gap, room) => {
  expect(numberRoom([rowOf(0, 0), rowOf(quota, gap)])).toBe(room);
});
