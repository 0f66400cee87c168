import type { Finding } from '../../../shared/domain/findings';
import type { MatrixCell, MatrixColumn } from '../../../shared/ipc/schemas/figures';
import type { Party } from '../../../shared/merge/types';
import type { FigureRow } from '../../database/repositories/figures';
import type { Session } from '../session';
import { spanOfStates } from '../state-span';
import type { FigureIndex } from './figure-index';

/** The cell of a municipality, the region or a safety region. Undefined where an area has no such figure. */
export function matrixCell(
  session: Session,
  index: FigureIndex,
  area: string,
  column: MatrixColumn,
): MatrixCell | undefined {
  const isMunicipality = area.startsWith('GM');
  if (column.entity === 'realisation' && !isMunicipality) return undefined;
  const row = figureOf(index, area, column);
  if (row === undefined && !session.isWhole && isMunicipality && area !== session.identity.party) {
    return receivedCell(index, area, column);
  }
  const isMine = ownerOfCell(session, area, column) === session.identity.party;
  const cell = row === undefined ? emptyCell : filledCell(index, row, column);
  const ofDeleted = index.ofDeleted(area, column.group, column.period, column.kind);
  return { ...cell, isMine, findings: [...cell.findings, ...ofDeleted.map(asCellFinding)] };
}

function asCellFinding({ code, level, values }: Finding): MatrixCell['findings'][number] {
  return { code, level, values };
}

/** Whose data a cell is: a quota of the region, a realisation of the municipality. */
export function ownerOfCell(session: Session, area: string, column: MatrixColumn): Party {
  return column.entity === 'quota' ? session.region : area;
}

/** The figure a cell shows; of realisations the latest on or before the day asked. */
export function figureOf(index: FigureIndex, area: string, column: MatrixColumn): FigureRow | undefined {
  const key = [area, column.group, column.period, column.kind] as const;
  return column.entity === 'quota' ? index.quota(...key) : index.realisation(...key);
}

const emptyCell: MatrixCell = {
  value: null,
  certainty: 'unknown',
  isMine: false,
  isConflict: false,
  span: null,
  isWaiting: false,
  hasRemark: false,
  findings: [],
  fromDate: null,
  isReceived: false,
};

function filledCell(index: FigureIndex, row: FigureRow, { part, entity }: MatrixColumn): MatrixCell {
  const { marks, query } = index;
  const inConflict = marks.conflicts.get(row.recordId);
  const figures = inConflict?.get('figures');
  return {
    ...emptyCell,
    value: row.figures?.[part] ?? null,
    certainty: row.certainty,
    isConflict: inConflict !== undefined,
    span: figures === undefined ? null : spanOfStates(figures, entity, part),
    isWaiting: marks.waiting.has(row.recordId),
    hasRemark: marks.remarked.has(row.recordId),
    findings: (index.findings.get(row.recordId) ?? []).map(asCellFinding),
    fromDate: entity === 'realisation' && row.referenceDate !== query.referenceDate ? row.referenceDate : null,
  };
}

function receivedCell(index: FigureIndex, area: string, column: MatrixColumn): MatrixCell {
  const received = index.received(area, column.group, column.period, column.kind);
  const value = received === undefined ? null : received[column.part];
  return { ...emptyCell, value, certainty: value === null ? 'unknown' : 'certain', isReceived: true };
}
