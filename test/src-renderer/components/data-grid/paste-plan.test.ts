import { describe, expect, test } from 'vitest';
import { planPaste } from '../../../../src-renderer/components/data-grid/paste-plan';

const grid = { lastRow: 3, lastColumn: 3, isEditable: ({ column }: { column: number }) => column !== 2 };
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const short = (plan: ReturnType<typeof planPaste>) =>
  plan.cells.map(({ row, column, text }) => `${row}:${column}=${text}`);

describe('pasting', () => {
  test('a block starts at the selected cell', () => {
    expect(short(planPaste([['1'], ['2']], at(1, 1), grid))).toEqual(['1:1=1', '2:1=2']);
  });

  test('one value fills the whole selection', () => {
    expect(short(planPaste([['7']], at(0, 1, 1, 3), grid))).toEqual(['0:1=7', '0:3=7', '1:1=7', '1:3=7']);
  });

  test('a selection of twice the block gets it twice', () => {
    expect(short(planPaste([['1'], ['2']], at(0, 1, 3, 1), grid))).toEqual(['0:1=1', '1:1=2', '2:1=1', '3:1=2']);
  });

  test('a selection that is no multiple of the block gets it once', () => {
    expect(short(planPaste([['1'], ['2']], at(0, 1, 2, 1), grid))).toEqual(['0:1=1', '1:1=2']);
  });

  test('cells the user may not change are refused and named', () => {
    const plan = planPaste([['1', '2', '3']], at(0, 1), grid);
    expect(short(plan)).toEqual(['0:1=1', '0:3=3']);
    expect(plan.readOnly).toEqual([{ row: 0, column: 2 }]);
  });

  test('what falls below the last row or right of the last column is counted, never written elsewhere', () => {
    const plan = planPaste(
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      at(2, 3),
      grid,
    );
    expect(short(plan)).toEqual(['2:3=1', '3:3=3']);
    expect(plan).toMatchObject({ rowsOutside: 1, columnsOutside: 1 });
  });

  test('spaces around a value are left out', () => {
    expect(short(planPaste([[' 58 ']], at(0, 1), grid))).toEqual(['0:1=58']);
  });

  test('an empty clipboard changes nothing', () => {
    expect(planPaste([], at(0, 1), grid)).toEqual({ cells: [], rowsOutside: 0, columnsOutside: 0, readOnly: [] });
  });
});
