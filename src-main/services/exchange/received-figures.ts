import type { ReceivedFigure } from '../../../shared/workbook/export-data';
import { all } from '../../database/store';
import type { Session } from '../session';
import type { ExportPart } from './collect-export';
import type { PlaceScope } from './place-scope';
import { positionFigures } from './position-figures';

interface Figure {
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly total: number | null;
  readonly amv: number | null;
  readonly date: string | null;
}

/**
 * The figures of the others that go to a municipality without their records: per municipality, and the totals of each
 * subregion and the region with of how many municipalities the figure is known; and the places that count on the day of
 * the export. Only from a copy that holds the whole region: a part is never summed as if it were the region.
 */
export function receivedFiguresFor(
  session: Session,
  part: ExportPart,
  { visible }: PlaceScope,
  day: string,
): readonly ReceivedFigure[] {
  if (!session.isWhole || part.scope !== 'municipality') return [];
  const { municipality } = part;
  const areas = all(
    session,
    session.db.selectFrom('municipalities').select(['code', 'subregion']).where('is_deleted', '=', 0).orderBy('code'),
  );
  const figures = [...quotasOf(session), ...newestRealisations(session)];
  const municipal = figures.filter(({ area }) => area.startsWith('GM'));
  const others = municipal
    .filter(({ area }) => area !== municipality)
    .map((figure) => ({ ...figure, known: 1, of: 1 }));
  const subregions = [...new Set(areas.map(({ subregion }) => subregion))].filter((code) => code !== null);
  const totals = [
    ...subregions.flatMap((code) =>
      totalsOf(
        code,
        areas.filter(({ subregion }) => subregion === code),
        municipal,
      ),
    ),
    ...totalsOf(session.region, areas, municipal),
  ];
  const counting = positionFigures(session, visible, day).filter(({ area }) => area !== municipality);
  return [...others, ...totals, ...counting];
}

function totalsOf(
  area: string,
  members: readonly { readonly code: string }[],
  figures: readonly Figure[],
): readonly ReceivedFigure[] {
  const codes = new Set(members.map(({ code }) => code));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!codes.has(figure.area)) continue;
    const key = `${figure.group} ${figure.period} ${figure.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((members) => {
    const known = members.filter(({ total }) => total !== null);
    const [first] = members;
    if (first === undefined || known.length === 0) return [];
    const dates = known.flatMap(({ date }) => (date === null ? [] : [date])).sort();
    return [
      {
        ...first,
        area,
        total: sum(known.map(({ total }) => total)),
        amv: sum(known.map(({ amv }) => amv)),
        date: dates.at(-1) ?? null,
        known: known.length,
        of: codes.size,
      },
    ];
  });
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function quotasOf(session: Session): readonly Figure[] {
  const rows = all(
    session,
    session.db.selectFrom('quotas').selectAll().where('is_deleted', '=', 0).orderBy('record_id'),
  );
  return rows.map((row) => ({ ...base(row), area: row.area, date: row.reference_date }));
}

/** Per municipality, group, period and kind the one that counts in the matrix: its own count first, then the newest. */
function newestRealisations(session: Session): readonly Figure[] {
  const rows = all(
    session,
    session.db.selectFrom('realisations').selectAll().where('is_deleted', '=', 0).orderBy('reference_date'),
  );
  const newest = new Map<string, Figure & { isOwn: boolean; date: string }>();
  for (const row of rows) {
    const key = `${row.municipality} ${row.group_code} ${row.period} ${row.kind}`;
    const found = {
      ...base(row),
      area: row.municipality,
      date: row.reference_date,
      isOwn: row.source === 'municipality',
    };
    const known = newest.get(key);
    if (known?.isOwn === true && !found.isOwn) continue;
    newest.set(key, found);
  }
  return [...newest.values()].map(({ isOwn: _, ...figure }) => figure);
}

function base(row: { group_code: string; period: string; kind: string; total: number | null; amv: number | null }) {
  return { group: row.group_code, period: row.period, kind: row.kind, total: row.total, amv: row.amv };
}
