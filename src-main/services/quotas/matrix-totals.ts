import { spanOf, totalOf } from '../../../shared/domain/totals';
import { undividedRest } from '../../../shared/domain/undivided-rest';
import type { MatrixCell, MatrixColumn, MatrixTotal } from '../../../shared/ipc/schemas/figures';
import type { FigureIndex } from './figure-index';

/** The cells of one column. */
export type CellsOf = (area: string) => MatrixCell | undefined;

/** Sum over municipalities, made of the records of this copy. */
export function totalOfCells(cells: readonly (MatrixCell | undefined)[]): MatrixTotal {
  const values = cells.map((cell) => cell?.value ?? null);
  return { ...totalOf(values), receivedOn: null, span: spanOf(cells.map((cell) => cell?.span ?? cell?.value ?? null)) };
}

/**
 * A copy that holds a part never sums the part as if it were the region: the total is the one that was received, with
 * its day, or nothing.
 */
export function receivedTotal(index: FigureIndex, area: string, column: MatrixColumn, of: number): MatrixTotal {
  const received = index.received(area, column.group, column.period, column.kind);
  if (received === undefined) return { sum: null, known: 0, of, receivedOn: null, span: null };
  return { sum: received[column.part], known: received.known, of: received.of, receivedOn: received.asOf, span: null };
}

/** What is asked of the area and nobody has. Only of quotas: nobody divides a realisation. */
export function restTotal(
  index: FigureIndex,
  column: MatrixColumn,
  municipal: MatrixTotal,
  cellsOf: CellsOf,
): MatrixTotal | undefined {
  if (column.entity !== 'quota') return undefined;
  const task = areaTask(index, cellsOf);
  const { receivedOn, span } = municipal;
  if (municipal.sum === null && receivedOn === null && municipal.known === 0 && task === null) {
    return { sum: null, known: 0, of: municipal.of, receivedOn: null, span: null };
  }
  return {
    ...undividedRest(task, municipal),
    receivedOn,
    span: task === null || span === null ? null : [task - span[1], task - span[0]],
  };
}

/** The task of the region; where the State gave numbers to the safety regions only, theirs together, if all are known. */
function areaTask({ areas }: FigureIndex, cellsOf: CellsOf): number | null {
  const own = cellsOf(areas.region.code)?.value ?? null;
  if (own !== null) return own;
  const parts = totalOf(areas.safetyRegions.map(({ code }) => cellsOf(code)?.value ?? null));
  return parts.of > 0 && parts.known === parts.of ? parts.sum : null;
}
