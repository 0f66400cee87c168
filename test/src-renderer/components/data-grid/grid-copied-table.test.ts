import { expect, test } from 'vitest';
import { tableText } from '../../../../src-renderer/components/copied-table/table-text';
import type { DataGridProps } from '../../../../src-renderer/components/data-grid/data-grid-types';
import { gridTable } from '../../../../src-renderer/components/data-grid/grid-copied-table';
import { makeLayout } from '../../../../src-renderer/components/data-grid/grid-layout';

const columns = [
  { id: 'agreed', header: 'afgesproken', group: 'asylum' },
  { id: 'decided', header: 'vastgesteld', group: 'asylum' },
  { id: 'housed', header: 'gehuisvest', group: 'holders' },
];
const leaf = (id: string) => ({ id, label: id, kind: 'leaf' as const, level: 1, isExpanded: false });
const layout = makeLayout(
  [leaf('Beesel'), leaf('Bergen'), leaf('Venlo')],
  [{ id: 'Limburg', label: 'Limburg', kind: 'total', level: 0, isExpanded: false }],
  columns,
);
const props: DataGridProps = {
  label: 'Opgaven',
  rowHeader: 'Gemeente',
  rows: [],
  columns,
  columnGroups: [
    { id: 'asylum', header: 'Asielzoekers, plaatsen' },
    { id: 'holders', header: 'Statushouders, personen' },
  ],
  cell: (rowId, columnId) =>
    rowId === 'Limburg' ? { text: '1.232', note: '30 van 31' } : { text: columnId === 'housed' ? '' : '58' },
};

test('a selected range is copied with the heads above it and the names beside it', () => {
  const copied = gridTable(props, layout, { top: 0, bottom: 1, left: 2, right: 3 });
  expect(tableText(copied, 'nl')).toBe(
    [
      'Gemeente\tAsielzoekers, plaatsen\tStatushouders, personen',
      '\tvastgesteld\tgehuisvest',
      'Beesel\t58\t',
      'Bergen\t58\t',
      '',
    ].join('\r\n'),
  );
});

test('of one cell the whole table is copied, and a total that is not complete says so', () => {
  const copied = gridTable(props, layout, { top: 1, bottom: 1, left: 1, right: 1 });
  expect(copied).toHaveLength(6);
  expect(copied.at(-1)).toEqual([
    { text: 'Limburg', isStrong: true, level: 0 },
    ...columns.map(() => ({ text: '1.232 (30 van 31)', isStrong: true, isAtEnd: true })),
  ]);
});
