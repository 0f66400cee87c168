import { writeMeta } from '../../database/meta';
import type { ReceivedFigureRow } from '../../database/schema';
import { all, run } from '../../database/store';
import type { Session } from '../session';
import type { ReadFile } from './shelf';

export interface KeptReceived {
  /** The rows as they were, for un-reading the import. */
  readonly receivedBefore: readonly ReceivedFigureRow[];
  readonly receivedKeys: readonly ReceivedKey[];
  /** This import made the copy whole. */
  readonly madeWhole: boolean;
}

type ReceivedKey = Pick<ReceivedFigureRow, 'entity' | 'area' | 'group_code' | 'period' | 'kind' | 'reference_date'>;

const planned = new Set(['planned', 'realised', 'occupied']);

/**
 * Keeps the figures about others that a workbook brought, each with its day; newer ones replace older ones of the same
 * figure. A part becomes whole when everything of a workbook of the whole region, made by the region, was taken.
 */
export function keepReceived(session: Session, file: ReadFile | null, isAllTaken: boolean, at: string): KeptReceived {
  const manifest = file?.manifest ?? null;
  if (file === null || manifest === null) return { receivedBefore: [], receivedKeys: [], madeWhole: false };
  const madeWhole = !session.isWhole && isAllTaken && manifest.scope === 'region' && manifest.sender === session.region;
  if (madeWhole) writeMeta(session, { isWhole: true });
  if (session.isWhole || madeWhole) return { receivedBefore: [], receivedKeys: [], madeWhole };
  const known = new Map(
    all(session, session.db.selectFrom('received_figures').selectAll()).map((row) => [keyText(row), row]),
  );
  const rows = file.received
    .map(
      (figure): ReceivedFigureRow => ({
        entity: planned.has(figure.kind) ? 'realisation' : 'quota',
        area: figure.area,
        group_code: figure.group,
        period: figure.period,
        kind: figure.kind,
        reference_date: figure.date ?? '',
        total: figure.total,
        amv: figure.amv,
        known: figure.known,
        of: figure.of,
        certainty: null,
        as_of: manifest.at || at,
        from_party: manifest.sender,
      }),
    )
    .filter((row) => (known.get(keyText(row))?.as_of ?? '') <= row.as_of);
  for (const row of rows) {
    run(session, session.db.replaceInto('received_figures').values(row));
  }
  return {
    receivedBefore: rows.flatMap((row) => known.get(keyText(row)) ?? []),
    receivedKeys: rows.map(({ entity, area, group_code, period, kind, reference_date }) => ({
      entity,
      area,
      group_code,
      period,
      kind,
      reference_date,
    })),
    madeWhole,
  };
}

/** Puts back what an import replaced, as if the file had not been read. */
export function restoreReceived(session: Session, kept: KeptReceived): void {
  for (const key of kept.receivedKeys) {
    const { entity, area, group_code, period, kind, reference_date } = key;
    run(
      session,
      session.db
        .deleteFrom('received_figures')
        .where('entity', '=', entity)
        .where('area', '=', area)
        .where('group_code', '=', group_code)
        .where('period', '=', period)
        .where('kind', '=', kind)
        .where('reference_date', '=', reference_date),
    );
  }
  for (const row of kept.receivedBefore) run(session, session.db.replaceInto('received_figures').values(row));
  if (kept.madeWhole) writeMeta(session, { isWhole: false });
}

function keyText(row: ReceivedKey): string {
  return JSON.stringify([row.entity, row.area, row.group_code, row.period, row.kind, row.reference_date]);
}
