import type {
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixQuery,
  MatrixRow,
  MatrixTotal,
} from '../../../shared/ipc/schemas/figures';
import type { MunicipalityRow } from '../../database/repositories/areas';
import type { Session } from '../session';
import { type FigureIndex, readFigureIndex } from './figure-index';
import { matrixCell } from './matrix-cells';
import { matrixColumns } from './matrix-columns';
import { receivedTotal, restTotal, totalOfCells } from './matrix-totals';

/** The matrix municipalities × groups and kinds of figure, with sums that say of how many they know the number. */
export function matrix(session: Session, query: MatrixQuery): Matrix {
  const index = readFigureIndex(session, query);
  const columns = matrixColumns(index.groups, query, session.locale);
  const municipalities = municipalitiesIn(index);
  const cells = cellsOf(session, index, columns);
  const names = { region: index.areas.region, subregions: index.areas.subregions, safety: index.areas.safetyRegions };
  const members = (code: string) => municipalities.filter(({ subregion }) => subregion === code);
  const total = (area: string, of: readonly MunicipalityRow[], column: MatrixColumn) =>
    session.isWhole
      ? totalOfCells(of.map(({ code }) => cells(code)[column.id]))
      : receivedTotal(index, area, column, of.length);
  const regionTotal = (column: MatrixColumn) => total(names.region.code, municipalities, column);
  const rest = (column: MatrixColumn) =>
    restTotal(index, column, regionTotal(column), (area) => cells(area)[column.id]);
  const rows: MatrixRow[] = [
    ...names.subregions.map(({ code, name }) =>
      sumRow(code, name, 'subregion', columns, (column) => total(code, members(code), column)),
    ),
    ...municipalities.map(({ code, name, subregion }) => cellRow(code, name, 'municipality', subregion, cells(code))),
    sumRow(names.region.code, names.region.name, 'region', columns, regionTotal),
    cellRow(names.region.code, names.region.name, 'recorded-region', null, cells(names.region.code)),
    ...names.safety.map(({ code, name }) => cellRow(code, name, 'recorded-safety-region', null, cells(code))),
    sumRow(names.region.code, names.region.name, 'rest', columns, rest),
  ];
  return { columns, rows, revision: session.revision };
}

/** Municipalities of the round or half-year; a merged one stays in view as long as it has figures there. */
function municipalitiesIn(index: FigureIndex): MunicipalityRow[] {
  const { cycle, halfYear } = index.query;
  const terms = index.periods.filter(({ code }) => code === cycle || code === halfYear);
  return index.areas.municipalities.filter(
    ({ code, validFrom, validUntil }) =>
      terms.length === 0 ||
      terms.some(({ from, until }) => (validFrom ?? '') <= until && (validUntil ?? '9999') >= from) ||
      hasFigures(index, code),
  );
}

function hasFigures(index: FigureIndex, area: string): boolean {
  const { cycle, halfYear } = index.query;
  return index.groups.some(({ code, figureKinds }) =>
    figureKinds.some((kind) =>
      [cycle, halfYear].some(
        (period) => index.quota(area, code, period, kind) ?? index.realisation(area, code, period, kind),
      ),
    ),
  );
}

/** Cells by area and column, each made once. */
function cellsOf(
  session: Session,
  index: FigureIndex,
  columns: readonly MatrixColumn[],
): (area: string) => Readonly<Record<string, MatrixCell>> {
  const made = new Map<string, Readonly<Record<string, MatrixCell>>>();
  return (area) => {
    const known = made.get(area);
    if (known !== undefined) return known;
    const cells: Record<string, MatrixCell> = {};
    for (const column of columns) {
      const cell = matrixCell(session, index, area, column);
      if (cell !== undefined) cells[column.id] = cell;
    }
    made.set(area, cells);
    return cells;
  };
}

function cellRow(
  area: string,
  name: string,
  type: MatrixRow['type'],
  parent: string | null,
  cells: Readonly<Record<string, MatrixCell>>,
): MatrixRow {
  return { area, name, type, parent, cells: { ...cells }, totals: {} };
}

function sumRow(
  area: string,
  name: string,
  type: MatrixRow['type'],
  columns: readonly MatrixColumn[],
  totalOf: (column: MatrixColumn) => MatrixTotal | undefined,
): MatrixRow {
  const totals: Record<string, MatrixTotal> = {};
  for (const column of columns) {
    const total = totalOf(column);
    if (total !== undefined) totals[column.id] = total;
  }
  return { area, name, type, parent: null, cells: {}, totals };
}
