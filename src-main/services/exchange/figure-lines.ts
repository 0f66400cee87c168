import { all } from '../../database/store';
import type { Session } from '../session';

/** A figure as one record has it. */
export interface FigureLine {
  readonly recordId: string;
  readonly entity: 'quota' | 'realisation';
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  /** Reference date of a realisation; empty for a quota. */
  readonly date: string;
  /** Counted by the municipality itself. */
  readonly isOwn: boolean;
  readonly total: number | null;
}

/** A figure of an area now, and as it would be. */
export interface AreaFigure {
  readonly entity: 'quota' | 'realisation';
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The figures of the areas that `changed` touches: what stands now against what would stand. Sums over a subregion and
 * the region are of what is known, and are made only by a copy that holds the whole region.
 */
export function areaFigures(session: Session, changed: readonly FigureLine[]): readonly AreaFigure[] {
  const now = [...quotaLines(session), ...realisationLines(session)];
  const replaced = new Map(changed.map((line) => [line.recordId, line]));
  const known = new Set(now.map(({ recordId }) => recordId));
  const then = [
    ...now.map((line) => replaced.get(line.recordId) ?? line),
    ...changed.filter((line) => !known.has(line.recordId)),
  ];
  const before = countingFigures(now);
  const after = countingFigures(then);
  const touched = new Map(changed.map((line) => [seriesOf(line), line]));
  const parents = session.isWhole ? parentsOf(session) : new Map<string, readonly string[]>();
  return [...touched.values()].flatMap((line) => {
    const areas = [...new Set(changed.filter((other) => seriesOf(other) === seriesOf(line)).map(({ area }) => area))];
    const sums = [...new Set(areas.flatMap((area) => parents.get(area) ?? []))];
    const { entity, group, period, kind } = line;
    const make = (area: string, members: readonly string[]): AreaFigure => {
      const total = (figures: ReadonlyMap<string, number>) =>
        sum(members.map((member) => figures.get(`${seriesOf(line)} ${member}`)));
      return { entity, group, period, kind, area, before: total(before), after: total(after) };
    };
    const membersOf = (parent: string) =>
      [...parents].filter(([, above]) => above.includes(parent)).map(([code]) => code);
    return [...areas.map((area) => make(area, [area])), ...sums.map((area) => make(area, membersOf(area)))];
  });
}

/** Of realisations the newest day counts, and on one day what the municipality counted itself. Unknown is no figure. */
function countingFigures(lines: readonly FigureLine[]): ReadonlyMap<string, number> {
  const best = new Map<string, FigureLine>();
  for (const line of lines) {
    const key = `${seriesOf(line)} ${line.area}`;
    const known = best.get(key);
    if (line.total === null || (known !== undefined && !isNewer(line, known))) continue;
    best.set(key, line);
  }
  return new Map([...best].flatMap(([key, { total }]) => (total === null ? [] : [[key, total]])));
}

function isNewer(line: FigureLine, known: FigureLine): boolean {
  return line.date === known.date ? line.isOwn && !known.isOwn : line.date > known.date;
}

/** What may be added up: the same entity, group, period and kind. */
function seriesOf({ entity, group, period, kind }: FigureLine): string {
  return `${entity} ${group} ${period} ${kind}`;
}

function sum(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function parentsOf(session: Session): Map<string, readonly string[]> {
  const query = session.db.selectFrom('municipalities').select(['code', 'subregion']).where('is_deleted', '=', 0);
  const above = (subregion: string | null) => (subregion === null ? [session.region] : [subregion, session.region]);
  return new Map(all(session, query).map(({ code, subregion }) => [code, above(subregion)]));
}

function quotaLines(session: Session): readonly FigureLine[] {
  const query = session.db.selectFrom('quotas').selectAll().where('is_deleted', '=', 0);
  return all(session, query).map((row) => ({
    recordId: row.record_id,
    entity: 'quota',
    area: row.area,
    group: row.group_code,
    period: row.period,
    kind: row.kind,
    date: '',
    isOwn: true,
    total: row.total,
  }));
}

function realisationLines(session: Session): readonly FigureLine[] {
  const query = session.db.selectFrom('realisations').selectAll().where('is_deleted', '=', 0);
  return all(session, query).map((row) => ({
    recordId: row.record_id,
    entity: 'realisation',
    area: row.municipality,
    group: row.group_code,
    period: row.period,
    kind: row.kind,
    date: row.reference_date,
    isOwn: row.source === 'municipality',
    total: row.total,
  }));
}
