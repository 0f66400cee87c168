import { describe, expect, test } from 'vitest';
import { selectionFigures } from '../../../../src-renderer/features/quotas/selection-figures';
import { aCell, aColumn, aRow, aTotal } from './example-matrix';

const agreed = aColumn({ id: 'agreed' });
const decided = aColumn({ id: 'decided', kind: 'decided' });
const row = (area: string, value: number | null) =>
  aRow(area, { cells: { agreed: aCell(value), decided: aCell(value) } });
const inAgreed = (values: (number | null)[]) =>
  values.map((value, at) => ({ row: row(`m${at}`, value), column: agreed }));

describe('sum and mean of selected figures', () => {
  test('four agreed figures of municipalities have a sum and a mean', () => {
    expect(selectionFigures(inAgreed([186, 0, 226, 441]))).toEqual({
      kind: 'sum',
      cells: 4,
      known: 4,
      sum: 853,
      meanTenths: 2133,
    });
  });

  test('an unknown figure is not counted as 0: it is left out and the count says so', () => {
    expect(selectionFigures(inAgreed([100, null]))).toEqual({
      kind: 'sum',
      cells: 2,
      known: 1,
      sum: 100,
      meanTenths: 1000,
    });
  });

  test('nothing known has no sum', () => {
    expect(selectionFigures(inAgreed([null, null]))).toMatchObject({ sum: null, meanTenths: null });
  });

  test('two kinds of one quota are never added', () => {
    const cells = [agreed, decided].map((column) => ({ row: row('venlo', 441), column }));
    expect(selectionFigures(cells)).toEqual({ kind: 'not-addable', cells: 2, why: 'kinds' });
  });

  test('amv is not added to the total that holds it', () => {
    const amv = aColumn({ id: 'amv', part: 'amv' });
    const cells = [agreed, amv].map((column) => ({ row: row('venlo', 441), column }));
    expect(selectionFigures(cells)).toMatchObject({ kind: 'not-addable' });
  });

  test('a subregion is not added to its own municipalities', () => {
    const noord = aRow('noord', { type: 'subregion', totals: { agreed: aTotal(186, 1, 1) } });
    expect(selectionFigures([{ row: noord, column: agreed }, ...inAgreed([186])])).toMatchObject({ why: 'rows' });
  });

  test('subregions add to each other', () => {
    const subregion = (area: string, sum: number) =>
      aRow(area, { type: 'subregion', totals: { agreed: aTotal(sum, 1, 1) } });
    const cells = [subregion('noord', 10), subregion('zuid', 5)].map((each) => ({ row: each, column: agreed }));
    expect(selectionFigures(cells)).toMatchObject({ sum: 15, meanTenths: 75 });
  });

  test('one cell needs no sum', () => {
    expect(selectionFigures(inAgreed([5]))).toEqual({ kind: 'none' });
  });
});
