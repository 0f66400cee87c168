import { all, type Store } from '../store';

/** A figure about others that came with a workbook, without its record. */
export interface ReceivedRow {
  readonly area: string;
  readonly group: string;
  readonly period: string;
  readonly kind: string;
  readonly referenceDate: string;
  readonly total: number | null;
  readonly amv: number | null;
  readonly known: number;
  readonly of: number;
  /** The day of the export it came with. */
  readonly asOf: string;
}

/** Figures of others as the last workbook told them, oldest reference date first; never merged. */
export function readReceivedFigures(store: Store, periods: readonly string[]): ReceivedRow[] {
  const rows = all(
    store,
    store.db
      .selectFrom('received_figures')
      .selectAll()
      .where('period', 'in', [...periods])
      .orderBy('reference_date'),
  );
  return rows.map((row) => ({
    area: row.area,
    group: row.group_code,
    period: row.period,
    kind: row.kind,
    referenceDate: row.reference_date,
    total: row.total,
    amv: row.amv,
    known: row.known ?? 0,
    of: row.of ?? 0,
    asOf: row.as_of,
  }));
}
