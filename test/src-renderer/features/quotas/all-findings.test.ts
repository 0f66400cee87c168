import { describe, expect, test } from 'vitest';
import { allFindings, nextFinding, withPlacedFindings } from '../../../../src-renderer/features/quotas/all-findings';
import { aCell, aColumn, aRow } from './example-matrix';

const total = aColumn({ id: 'total', kind: 'decided' });
const amv = aColumn({ id: 'amv', kind: 'decided', part: 'amv' });
const tooMuchAmv = { code: 'amv-exceeds-total', level: 'error', values: { amv: 43, total: 34 } } as const;
const cells = { total: aCell(34, { findings: [tooMuchAmv] }), amv: aCell(43, { findings: [tooMuchAmv] }) };
const matrix = {
  columns: [total, amv],
  rows: [aRow('Mook en Middelaar', { cells }), aRow('Venlo', { cells })],
  revision: 1,
};

describe('findings of the matrix', () => {
  test('too much amv is one finding, at the amv', () => {
    expect(allFindings(matrix).map(({ row, column }) => [row.area, column.id])).toEqual([
      ['Mook en Middelaar', 'amv'],
      ['Venlo', 'amv'],
    ]);
    const placed = withPlacedFindings(matrix, [total, amv]).rows[0]?.cells;
    expect([placed?.total?.findings.length, placed?.amv?.findings.length]).toEqual([0, 1]);
  });

  test('they are in the order of the screen: a municipality under its subregion', () => {
    const noord = aRow('noord', { type: 'subregion', parent: null });
    const zuid = aRow('zuid', { type: 'subregion', parent: null });
    const kerkrade = aRow('Kerkrade', { cells, parent: 'zuid' });
    const alone = aRow('Aldenaar', { cells, parent: null });
    const rows = [noord, zuid, alone, kerkrade, ...matrix.rows];
    const areas = allFindings({ ...matrix, rows }).map(({ row }) => row.area);
    expect(areas).toEqual(['Mook en Middelaar', 'Venlo', 'Kerkrade', 'Aldenaar']);
  });

  test('when amv is not in view, the total shows it', () => {
    expect(withPlacedFindings(matrix, [total]).rows[0]?.cells.total?.findings).toEqual([tooMuchAmv]);
  });

  test('going to the next one comes round to the first', () => {
    const findings = allFindings(matrix);
    const first = nextFinding(findings, 'error', null);
    const second = nextFinding(findings, 'error', first);
    expect(second?.row.area).toBe('Venlo');
    expect(nextFinding(findings, 'error', second)).toEqual(first);
    expect(nextFinding(findings, 'warning', null)).toBeNull();
  });
});
