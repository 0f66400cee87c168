import { describe, expect, test } from 'vitest';
import {
  addressOf,
  copyText,
  figureAt,
  makeLayout,
  positionOf,
} from '../../../../src-renderer/components/data-grid/grid-layout';

const leaf = (id: string) => ({ id, label: id, kind: 'leaf' as const, level: 1, isExpanded: false });
const layout = makeLayout(
  [leaf('Beesel'), leaf('Bergen')],
  [{ id: 'Limburg', label: 'Limburg', kind: 'total', level: 0, isExpanded: false }],
  [
    { id: 'agreed', header: 'afgesproken' },
    { id: 'realised', header: 'gerealiseerd' },
  ],
);
const cell = (rowId: string, columnId: string) => ({ text: `${rowId}.${columnId}`, editText: `${rowId}-${columnId}` });

describe('places in the grid', () => {
  test('the total row comes after the rows that scroll', () => {
    expect(layout.bodyCount).toBe(2);
    expect(positionOf(layout, { rowId: 'Limburg', columnId: 'agreed' })).toEqual({ row: 2, column: 1 });
  });

  test('a place and its ids lead to each other, also for the heads', () => {
    for (const position of [
      { row: 1, column: 2 },
      { row: 0, column: 0 },
      { row: -1, column: 1 },
    ]) {
      expect(positionOf(layout, addressOf(layout, position))).toEqual(position);
    }
  });

  test('a folded row or hidden column has no place', () => {
    expect(positionOf(layout, { rowId: 'Venlo', columnId: 'agreed' })).toBeNull();
    expect(positionOf(layout, { rowId: 'Beesel', columnId: 'net' })).toBeNull();
  });

  test('a cell is copied as it can be typed, a row head as its name', () => {
    expect(copyText(layout, cell, { row: 0, column: 1 })).toBe('Beesel-agreed');
    expect(copyText(layout, cell, { row: 0, column: 0 })).toBe('Beesel');
    expect(figureAt(layout, cell, { row: 0, column: 0 })).toBeNull();
  });
});
