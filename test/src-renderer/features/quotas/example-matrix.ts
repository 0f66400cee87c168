import type { MatrixCell, MatrixColumn, MatrixRow, MatrixTotal } from '../../../../shared/ipc/schemas/figures';

export function aColumn(part: Partial<MatrixColumn> & { id: string }): MatrixColumn {
  return {
    group: 'asylum-seekers',
    groupName: 'Asielzoekers',
    groupOrder: 1,
    unit: 'places',
    period: 'spreidingswet-2',
    entity: 'quota',
    kind: 'agreed',
    part: 'total',
    isDefault: true,
    ...part,
  };
}

export function aCell(value: number | null, part: Partial<MatrixCell> = {}): MatrixCell {
  return {
    value,
    certainty: 'certain',
    isMine: true,
    isConflict: false,
    span: null,
    isWaiting: false,
    hasRemark: false,
    findings: [],
    fromDate: null,
    isReceived: false,
    ...part,
  };
}

export function aTotal(sum: number | null, known: number, of: number, part: Partial<MatrixTotal> = {}): MatrixTotal {
  return { sum, known, of, receivedOn: null, span: null, ...part };
}

export function aRow(area: string, part: Partial<MatrixRow> = {}): MatrixRow {
  return { area, name: area, type: 'municipality', parent: 'noord', cells: {}, totals: {}, ...part };
}
