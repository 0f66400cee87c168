import { expect, test } from 'vitest';
import type { OverviewRow } from '../../../../shared/ipc/schemas/overview';
import { firstCollapsed, type Grouping, shownAreas } from '../../../../src-renderer/features/overview/shown-areas';

function row(area: string, type: OverviewRow['type'], subregion: string | null = null, safetyRegion = subregion) {
  return { area, name: area, type, subregion, safetyRegion, figures: {} };
}

const rows: OverviewRow[] = [
  row('R', 'region'),
  row('noord', 'subregion'),
  row('zuid', 'subregion'),
  row('vr', 'safety-region'),
  row('A', 'municipality', 'noord', 'vr'),
  row('B', 'municipality', 'noord', 'vr'),
  row('C', 'municipality', 'zuid', 'vr'),
  row('D', 'municipality', null, null),
];

function shown(area: string, grouping: Grouping = 'subregion', ...collapsed: string[]): string {
  const lines = shownAreas(rows, { area, grouping, collapsed: new Set(collapsed) });
  return lines.map(({ row: each, level }) => `${level}${each.area}`).join(' ');
}

test('the region, its subregions and their municipalities; one of no subregion stands by itself', () => {
  expect(shown('R')).toBe('1R 2noord 3A 3B 2zuid 3C 2D');
});

test('what is folded shows nothing below it', () => {
  expect(shown('R', 'subregion', 'noord')).toBe('1R 2noord 2zuid 3C 2D');
  expect(shown('R', 'subregion', 'R')).toBe('1R');
});

test('by safety region, and all municipalities in one list', () => {
  expect(shown('R', 'safety-region')).toBe('1R 2vr 3A 3B 3C 2D');
  expect(shown('R', 'municipality')).toBe('1R 2A 2B 2C 2D');
});

test('looking at an area leaves what lies around it in view, not its neighbours', () => {
  expect(shown('noord')).toBe('1R 2noord 3A 3B');
  expect(shown('B')).toBe('1R 2noord 3B');
  expect(shown('B', 'municipality')).toBe('1R 2B');
  expect(shown('D')).toBe('1R 2D');
});

test('what one looks at is unfolded, however it was folded before', () => {
  expect(shown('noord', 'subregion', 'noord', 'R')).toBe('1R 2noord 3A 3B');
  expect(shown('C', 'subregion', 'zuid', 'R')).toBe('1R 2zuid 3C');
});

test('a safety region is looked at among safety regions, whatever the order was', () => {
  expect(shown('vr')).toBe('1R 2vr 3A 3B 3C');
});

test('at first the own subregion is unfolded, and more when there is room', () => {
  expect(firstCollapsed(rows, 'C', 1)).toEqual(['noord']);
  expect(firstCollapsed(rows, null, 1)).toEqual(['zuid']);
  expect(firstCollapsed(rows, null, 2)).toEqual([]);
});
