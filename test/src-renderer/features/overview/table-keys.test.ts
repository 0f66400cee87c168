import { expect, test } from 'vitest';
import type { ShownArea } from '../../../../src-renderer/features/overview/shown-areas';
import { deedOfKey } from '../../../../src-renderer/features/overview/table-keys';

function line(area: string, parent: string | null, isExpanded: boolean | null): ShownArea {
  const row = { area, name: area, type: 'municipality', subregion: null, safetyRegion: null, figures: {} } as const;
  return { row, level: 1, isExpanded, parent };
}

const areas = [line('R', null, true), line('noord', 'R', false), line('zuid', 'R', true), line('C', 'zuid', null)];

function press(key: string, area: string, column: number, isControl = false): string {
  const deed = deedOfKey(key, isControl, { areas, columns: 4, active: { area, column } });
  if (deed === null) return 'nothing';
  return deed.kind === 'move' ? `${deed.to.area} ${deed.to.column}` : deed.kind;
}

test('arrows walk from cell to cell and stop at the edges', () => {
  expect(press('ArrowDown', 'R', 2)).toBe('noord 2');
  expect(press('ArrowUp', 'R', 2)).toBe('R 2');
  expect(press('ArrowRight', 'C', 4)).toBe('C 4');
  expect(press('ArrowLeft', 'C', 2)).toBe('C 1');
});

test('on a name right unfolds first, and left folds first, then goes up in the tree', () => {
  expect(press('ArrowRight', 'noord', 0)).toBe('toggle');
  expect(press('ArrowRight', 'zuid', 0)).toBe('zuid 1');
  expect(press('ArrowLeft', 'zuid', 0)).toBe('toggle');
  expect(press('ArrowLeft', 'C', 0)).toBe('zuid 0');
  expect(press('ArrowLeft', 'noord', 0)).toBe('R 0');
});

test('Home and End go to the ends of the row, with Ctrl to those of the table', () => {
  expect(press('End', 'R', 0)).toBe('R 4');
  expect(press('Home', 'R', 3)).toBe('R 0');
  expect(press('End', 'R', 0, true)).toBe('C 4');
  expect(press('Home', 'C', 3, true)).toBe('R 0');
});

test('Enter opens an area and explains a figure; Space chooses an area', () => {
  expect(press('Enter', 'noord', 0)).toBe('open');
  expect(press('Enter', 'noord', 3)).toBe('explain');
  expect(press(' ', 'noord', 0)).toBe('select');
  expect(press('x', 'noord', 0)).toBe('nothing');
});
