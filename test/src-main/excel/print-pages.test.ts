import { expect, test } from 'vitest';
import { pagesAcross, repeatedColumns } from '../../../src-main/excel/print-pages';

const columns = (...widths: readonly (number | 'hidden')[]) => ({
  columns: widths.map((width) => ({
    width: width === 'hidden' ? 40 : width,
    isHidden: width === 'hidden',
    style: 'text' as const,
  })),
});

test('a sheet that fits stands on one page across, and repeats nothing', () => {
  const sheet = columns('hidden', 20, 30, 60, 100);
  expect(pagesAcross(sheet)).toBe(1);
  expect(repeatedColumns(sheet)).toBeNull();
});

test('a wide sheet is printed on more pages, each with the columns that say which row it is', () => {
  const sheet = columns('hidden', 'hidden', 20, 30, ...Array<number>(28).fill(14));
  expect(pagesAcross(sheet)).toBe(2);
  expect(repeatedColumns(sheet)).toBe('$A:$D');
});

test('columns beyond Z have two letters', () => {
  const hidden = Array<'hidden'>(27).fill('hidden');
  expect(repeatedColumns(columns(...hidden, 150, 150))).toBe('$A:$AC');
});
