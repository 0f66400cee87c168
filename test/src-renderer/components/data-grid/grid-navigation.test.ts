import { describe, expect, test } from 'vitest';
import {
  type GridBounds,
  moveAfterEdit,
  moveByKey,
} from '../../../../src-renderer/components/data-grid/grid-navigation';

const filled = new Set(['0:1', '1:1', '2:1', '5:1', '0:2', '0:3']);
const bounds: GridBounds = {
  firstRow: 0,
  lastRow: 9,
  lastColumn: 4,
  pageRows: 5,
  isFilled: ({ row, column }) => filled.has(`${row}:${column}`),
};
const press = (row: number, column: number, key: string, ctrl = false) =>
  moveByKey({ row, column }, { key, ctrl }, bounds);

describe('walking through the grid by keyboard', () => {
  test('arrows go one cell and stop at the edges', () => {
    expect(press(3, 2, 'ArrowDown')).toEqual({ row: 4, column: 2 });
    expect(press(0, 2, 'ArrowUp')).toEqual({ row: 0, column: 2 });
    expect(press(9, 4, 'ArrowRight')).toEqual({ row: 9, column: 4 });
    expect(press(3, 1, 'ArrowLeft')).toEqual({ row: 3, column: 0 });
  });

  test('Ctrl and an arrow go to the end of the filled cells, then over the empty ones to the next', () => {
    expect(press(0, 1, 'ArrowDown', true)).toEqual({ row: 2, column: 1 });
    expect(press(2, 1, 'ArrowDown', true)).toEqual({ row: 5, column: 1 });
    expect(press(5, 1, 'ArrowDown', true)).toEqual({ row: 9, column: 1 });
    expect(press(0, 1, 'ArrowRight', true)).toEqual({ row: 0, column: 3 });
    expect(press(4, 0, 'ArrowDown', true)).toEqual({ row: 9, column: 0 });
  });

  test('Home goes to the first number and from there to the name of the row', () => {
    expect(press(3, 4, 'Home')).toEqual({ row: 3, column: 1 });
    expect(press(3, 1, 'Home')).toEqual({ row: 3, column: 0 });
    expect(press(3, 4, 'Home', true)).toEqual({ row: 0, column: 1 });
    expect(press(3, 1, 'End')).toEqual({ row: 3, column: 4 });
    expect(press(3, 1, 'End', true)).toEqual({ row: 9, column: 4 });
  });

  test('Page Down goes a screenful and stops at the last row', () => {
    expect(press(1, 2, 'PageDown')).toEqual({ row: 6, column: 2 });
    expect(press(8, 2, 'PageDown')).toEqual({ row: 9, column: 2 });
    expect(press(3, 2, 'PageUp')).toEqual({ row: 0, column: 2 });
  });

  test('the heads can be reached only when they sort', () => {
    expect(moveByKey({ row: 0, column: 2 }, { key: 'ArrowUp', ctrl: false }, { ...bounds, firstRow: -1 })).toEqual({
      row: -1,
      column: 2,
    });
  });

  test('other keys do not walk', () => {
    expect(press(1, 1, 'a')).toBeNull();
  });
});

describe('after an edit', () => {
  test('Enter goes down, with Shift up', () => {
    expect(moveAfterEdit({ row: 3, column: 2 }, 'Enter', false, bounds)).toEqual({ row: 4, column: 2 });
    expect(moveAfterEdit({ row: 0, column: 2 }, 'Enter', true, { ...bounds, firstRow: -1 })).toEqual({
      row: 0,
      column: 2,
    });
  });

  test('Tab goes right and on to the next row, with Shift back', () => {
    expect(moveAfterEdit({ row: 3, column: 4 }, 'Tab', false, bounds)).toEqual({ row: 4, column: 1 });
    expect(moveAfterEdit({ row: 3, column: 1 }, 'Tab', true, bounds)).toEqual({ row: 2, column: 4 });
    expect(moveAfterEdit({ row: 9, column: 4 }, 'Tab', false, bounds)).toEqual({ row: 9, column: 4 });
  });
});
