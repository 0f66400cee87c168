import { describe, expect, test } from 'vitest';
import { noFilter, shownRows } from '../../../../src-renderer/features/quotas/shown-rows';
import { aCell, aColumn, aRow, aTotal } from './example-matrix';

const columns = [aColumn({ id: 'agreed' }), aColumn({ id: 'decided', kind: 'decided' })];
const cells = (agreed: number | null, decided: number | null, isMine = false) => ({
  agreed: aCell(agreed, { isMine }),
  decided: aCell(decided, { isMine }),
});
const rows = [
  aRow('PV31', { name: 'Limburg', type: 'region', parent: null }),
  aRow('noord', { name: 'Noord-Limburg', type: 'subregion', parent: null }),
  aRow('zuid', { name: 'Zuid-Limburg', type: 'subregion', parent: null }),
  aRow('GM0983', { name: 'Venlo', cells: cells(441, 441, true) }),
  aRow('GM0984', { name: 'Venray', cells: cells(190, 168) }),
  aRow('GM0935', { name: 'Maastricht', parent: 'zuid', cells: cells(null, 500) }),
  aRow('PV31', { name: 'Limburg', type: 'recorded-region', parent: null }),
  aRow('PV31', { name: 'Limburg', type: 'rest', parent: null }),
];
const names = (filter: Partial<typeof noFilter>) =>
  shownRows(rows, columns, { ...noFilter, ...filter })
    .body.flatMap(({ row, children }) => [row, ...(children ?? [])])
    .map((row) => `${row.type} ${row.name}`);

describe('the rows of the matrix', () => {
  test('municipalities stand under their subregion, and nothing else', () => {
    expect(names({})).toEqual([
      'subregion Noord-Limburg',
      'municipality Venlo',
      'municipality Venray',
      'subregion Zuid-Limburg',
      'municipality Maastricht',
    ]);
    expect(shownRows(rows, columns, noFilter).total?.type).toBe('region');
  });

  test('what is asked of an area stands apart, and what nobody has only where something is asked', () => {
    expect(shownRows(rows, columns, noFilter).areaTasks.map((row) => row.type)).toEqual(['recorded-region']);
    expect(shownRows(rows, columns, noFilter).rest).toBeNull();
    const divided = rows.map((row) => (row.type === 'rest' ? { ...row, totals: { agreed: aTotal(4, 3, 3) } } : row));
    expect(shownRows(divided, columns, noFilter).rest?.type).toBe('rest');
  });

  test('searching does not mind capitals', () => {
    expect(names({ search: 'vENr' })).toEqual(['subregion Noord-Limburg', 'municipality Venray']);
  });

  test('only municipalities where a figure is missing', () => {
    expect(names({ onlyUnknown: true })).toEqual(['subregion Zuid-Limburg', 'municipality Maastricht']);
  });

  test('only municipalities where two kinds differ: unknown is not a difference', () => {
    expect(names({ onlyDifferences: true })).toEqual(['subregion Noord-Limburg', 'municipality Venray']);
  });

  test('only my own figures, and only one subregion', () => {
    expect(names({ onlyMine: true })).toEqual(['subregion Noord-Limburg', 'municipality Venlo']);
    expect(names({ subregion: 'zuid' })).toEqual(['subregion Zuid-Limburg', 'municipality Maastricht']);
  });

  test('a municipality without a known subregion is shown all the same', () => {
    const more = [...rows, aRow('GM9999', { name: 'Nieuwstad', parent: 'opgeheven' })];
    const shown = shownRows(more, columns, noFilter);
    expect(shown.body.map(({ row }) => row.name)).toContain('Nieuwstad');
    expect(shown.allMunicipalities).toBe(4);
  });
});
