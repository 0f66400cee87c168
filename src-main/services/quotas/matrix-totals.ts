import { spanOf, totalOf } from '../../../shared/domain/totals';
import { undividedRest } from '../../../shared/domain/undivided-rest';
import type { MatrixCell, MatrixColumn, MatrixTotal } from '../../../shared/ipc/schemas/figures';
import type { FigureIndex } from './figure-index';

/** The cells of one column. */
export type CellsOf = (area: string) => MatrixCell | undefined;

/** Sum over municipalities, made of the records of this copy. */
export function totalOfCells(cells: readonly (MatrixCell | undefined)[]): MatrixTotal {
  const values = cells.map((cell) => cell?.value ?? null);
  return { ...totalOf(values), receivedOn: null, span: spanOf(cells.map(rangeOf)) };
}

/** What a cell can add to a sum: one number or a span; where it may also be unknown, nothing or the number. */
function rangeOf(cell: MatrixCell | undefined): number | readonly [number, number] | null {
  if (cell === undefined || cell.span === null) return cell?.value ?? null;
  const [low, high] = cell.span;
  return low === high ? [0, high] : [low, high];
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
  const taskCells = areaTask(index, cellsOf);
  const task = taskCells === null ? null : totalOf(taskCells.map((cell) => cell?.value ?? null)).sum;
  const { receivedOn, span } = municipal;
  if (municipal.sum === null && receivedOn === null && municipal.known === 0 && task === null) {
    return { sum: null, known: 0, of: municipal.of, receivedOn: null, span: null };
  }
  return {
    ...undividedRest(task, municipal),
    receivedOn,
    span: task === null ? null : differenceOf(spanOf((taskCells ?? []).map(rangeOf)), task, span, municipal.sum ?? 0),
  };
}

/** Lowest and highest of the task minus what municipalities have, when either is in conflict. */
function differenceOf(
  task: readonly [number, number] | null,
  taskValue: number,
  municipal: readonly [number, number] | null,
  municipalSum: number,
): [number, number] | null {
  if (task === null && municipal === null) return null;
  const [lowTask, highTask] = task ?? [taskValue, taskValue];
  const [low, high] = municipal ?? [municipalSum, municipalSum];
  return [lowTask - high, highTask - low];
}

/** The task of the region; where the State gave numbers to the safety regions only, theirs, if all are known. */
function areaTask({ areas }: FigureIndex, cellsOf: CellsOf): readonly (MatrixCell | undefined)[] | null {
  const own = cellsOf(areas.region.code);
  if (own !== undefined && own.value !== null) return [own];
  const parts = areas.safetyRegions.map(({ code }) => cellsOf(code));
  const { known, of } = totalOf(parts.map((cell) => cell?.value ?? null));
  return of > 0 && known === of ? parts : null;
}
