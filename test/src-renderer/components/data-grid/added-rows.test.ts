import { expect, test } from 'vitest';
import { chosenRows, toggleRow } from '../../../../src-renderer/components/data-grid/added-rows';

const shown = ['Akelei', 'Akker', 'Berk', 'Bron', 'Els'];

test('choosing one more row takes along the one that was selected', () => {
  expect(toggleRow([], 'Bron', ['Akker'], true)).toEqual(['Akker', 'Bron']);
});

test('choosing the selected row itself chooses it, and a second time leaves it out again', () => {
  const once = toggleRow([], 'Akker', ['Akker'], false);
  expect(once).toEqual(['Akker']);
  expect(toggleRow(once, 'Akker', ['Akker'], false)).toEqual([]);
});

test('chosen rows stand in the order of the table, with those of a range over more rows', () => {
  expect(chosenRows(shown, ['Els', 'Akelei'], ['Els'])).toEqual(['Akelei', 'Els']);
  expect(chosenRows(shown, ['Akelei'], ['Berk', 'Bron'])).toEqual(['Akelei', 'Berk', 'Bron']);
});

test('walking on to one cell does not choose its row, and without chosen rows the range is what is selected', () => {
  expect(chosenRows(shown, ['Akelei'], ['Bron'])).toEqual(['Akelei']);
  expect(chosenRows(shown, [], ['Bron'])).toEqual(['Bron']);
});
