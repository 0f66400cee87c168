import type { MatrixCell, MatrixColumn, MatrixRow } from '../../../shared/ipc/schemas/figures';

export interface RowFilter {
  readonly search: string;
  readonly onlyUnknown: boolean;
  readonly onlyDifferences: boolean;
  readonly onlyMine: boolean;
  /** Code of a subregion, or null for all. */
  readonly subregion: string | null;
}

export const noFilter: RowFilter = {
  search: '',
  onlyUnknown: false,
  onlyDifferences: false,
  onlyMine: false,
  subregion: null,
};

export interface ShownRow {
  readonly row: MatrixRow;
  /** Set on a subregion: its municipalities in view. */
  readonly children: readonly MatrixRow[] | null;
}

export interface ShownRows {
  /** Subregions with their municipalities, and municipalities without a subregion. */
  readonly body: readonly ShownRow[];
  /** What is asked of the areas as a whole: never part of a sum of municipalities. */
  readonly areaTasks: readonly MatrixRow[];
  /** The line that stays in view. */
  readonly total: MatrixRow | null;
  /** What nobody has; null as long as no area has a task for a figure in view. */
  readonly rest: MatrixRow | null;
  readonly shownMunicipalities: number;
  readonly allMunicipalities: number;
}

export function filterCount(filter: RowFilter): number {
  return [
    filter.search.trim() !== '',
    filter.onlyUnknown,
    filter.onlyDifferences,
    filter.onlyMine,
    filter.subregion !== null,
  ].filter(Boolean).length;
}

/** The rows in the order of the screen. A filter hides municipalities and never changes a total. */
export function shownRows(rows: readonly MatrixRow[], columns: readonly MatrixColumn[], filter: RowFilter): ShownRows {
  const municipalities = rows.filter((row) => row.type === 'municipality');
  const kept = municipalities.filter((row) => keeps(row, columns, filter));
  const isFiltered = filterCount(filter) > 0;
  const subregions = rows.filter((row) => row.type === 'subregion');
  const known = new Set(subregions.map((row) => row.area));
  const body: ShownRow[] = subregions
    .map((row) => ({ row, children: kept.filter((each) => each.parent === row.area) }))
    .filter(({ children }) => children.length > 0 || !isFiltered);
  body.push(...kept.filter((row) => row.parent === null || !known.has(row.parent)).map(alone));
  const rest = rows.find((row) => row.type === 'rest');
  const hasRest = columns.some((column) => (rest?.totals[column.id]?.sum ?? null) !== null);
  return {
    body,
    areaTasks: isFiltered ? [] : rows.filter(isAreaTask),
    rest: hasRest ? (rest ?? null) : null,
    total: rows.find((row) => row.type === 'region') ?? null,
    shownMunicipalities: kept.length,
    allMunicipalities: municipalities.length,
  };
}

function alone(row: MatrixRow): ShownRow {
  return { row, children: null };
}

function isAreaTask(row: MatrixRow): boolean {
  return row.type === 'recorded-region' || row.type === 'recorded-safety-region';
}

function keeps(row: MatrixRow, columns: readonly MatrixColumn[], filter: RowFilter): boolean {
  const search = plainLetters(filter.search);
  if (search !== '' && !plainLetters(row.name).includes(search)) return false;
  if (filter.subregion !== null && row.parent !== filter.subregion) return false;
  const cells = columns.map((column) => row.cells[column.id]);
  if (filter.onlyUnknown && !cells.some((cell) => cell === undefined || cell.value === null)) return false;
  if (filter.onlyMine && !cells.some((cell) => cell?.isMine === true)) return false;
  if (filter.onlyDifferences && !hasDifference(row.cells, columns)) return false;
  return true;
}

/** Whether two kinds of one quota say different numbers. What is asked is never compared with what is there. */
function hasDifference(cells: Readonly<Record<string, MatrixCell>>, columns: readonly MatrixColumn[]): boolean {
  const seen = new Map<string, number>();
  for (const column of columns) {
    const value = cells[column.id]?.value;
    if (column.part !== 'total' || column.entity !== 'quota' || value === null || value === undefined) continue;
    const key = `${column.group} ${column.period}`;
    const other = seen.get(key);
    if (other !== undefined && other !== value) return true;
    seen.set(key, value);
  }
  return false;
}

function plainLetters(text: string): string {
  return text.trim().toLocaleLowerCase('nl').normalize('NFD').replace(/\p{M}/gu, '');
}
