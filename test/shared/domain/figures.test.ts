import { expect, test } from 'vitest';
import { editFigures } from '../../../shared/domain/figures';

test('typing the total leaves the share of amv as it was', () => {
  const before = { total: 190, amv: 15, includesAmv: 'yes' } as const;
  expect(editFigures(before, { total: 186 })).toEqual({ total: 186, amv: 15, includesAmv: 'yes' });
});

test('a share typed under "waarvan amv" says that the total includes it, unless it was said that it does not', () => {
  expect(editFigures({ total: 186, amv: null, includesAmv: 'unknown' }, { amv: 15 })?.includesAmv).toBe('yes');
  expect(editFigures({ total: 186, amv: null, includesAmv: 'no' }, { amv: 15 })?.includesAmv).toBe('no');
});

test('a figure of which both numbers are cleared is unknown', () => {
  expect(editFigures({ total: 186, amv: null, includesAmv: 'yes' }, { total: null })).toBeNull();
  expect(editFigures(null, { total: null })).toBeNull();
});
