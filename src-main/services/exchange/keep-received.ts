import { countsKinds } from '../../../shared/domain/position/received-kinds';
import { realisationKinds } from '../../../shared/domain/target-group';
import type { Party } from '../../../shared/merge/types';
import type { ReceivedFigure } from '../../../shared/workbook/export-data';
import type { Manifest } from '../../../shared/workbook/manifest';
import { writeMeta } from '../../database/meta';
import type { ReceivedFigureRow } from '../../database/schema';
import { all, run, type Store } from '../../database/store';
import { dossiersNamedIn } from './joined-dossiers';
import type { ReadFile } from './shelf';

export interface KeptReceived {
  /** The rows as they were, for un-reading the import. */
  readonly receivedBefore: readonly ReceivedFigureRow[];
  readonly receivedKeys: readonly ReceivedKey[];
  /** This import made the copy whole. */
  readonly madeWhole: boolean;
  /** This import made the whole copy a part. Missing in what an older version wrote. */
  readonly madePart?: boolean;
}

type ReceivedKey = Pick<ReceivedFigureRow, 'entity' | 'area' | 'group_code' | 'period' | 'kind' | 'reference_date'>;

/** What the copy that reads is: a part or whole. */
export interface CopyKind {
  readonly isWhole: boolean;
  readonly region: Party;
  readonly party: Party;
  /** All ids by which its dossier is known before the import. */
  readonly dossiers: ReadonlySet<string>;
}

/**
 * Keeps the figures about others that a workbook brought, each with its day; newer ones replace older ones of the same
 * figure. A part becomes whole when everything of a workbook of the whole region, made by the region, was taken, if the
 * region had joined every dossier that this copy knows. A whole copy becomes a part when its dossier becomes one with
 * another of which it got one municipality's data; that of the region itself stays whole: what others have comes to it.
 */
export function keepReceived(store: Store, copy: CopyKind, file: ReadFile | null, isAllTaken: boolean): KeptReceived {
  const nothing: KeptReceived = { receivedBefore: [], receivedKeys: [], madeWhole: false };
  const manifest = file?.manifest ?? null;
  if (file === null || manifest === null) return nothing;
  const madePart = isMadePart(copy, manifest);
  if (copy.isWhole && !madePart) return nothing;
  const madeWhole = isAllTaken && isMadeWhole(copy, manifest);
  if (madeWhole || madePart) writeMeta(store, { isWhole: madeWhole });
  if (madeWhole) return { ...nothing, madeWhole };
  const known = new Map(
    all(store, store.db.selectFrom('received_figures').selectAll()).map((row) => [keyText(row), row]),
  );
  const rows = file.received
    .map((figure) => rowOf(figure, manifest))
    .filter((row) => (known.get(keyText(row))?.as_of ?? '') <= row.as_of);
  for (const row of rows) run(store, store.db.replaceInto('received_figures').values(row));
  return {
    receivedBefore: rows.flatMap((row) => known.get(keyText(row)) ?? []),
    receivedKeys: rows.map(keyOf),
    madeWhole: false,
    madePart,
  };
}

function isMadeWhole({ region, dossiers }: CopyKind, manifest: Manifest): boolean {
  const named = dossiersNamedIn(manifest);
  return manifest.scope === 'region' && manifest.sender === region && [...dossiers].every((id) => named.includes(id));
}

function isMadePart({ isWhole, region, party, dossiers }: CopyKind, manifest: Manifest): boolean {
  const isJoined = dossiersNamedIn(manifest).some((id) => !dossiers.has(id));
  return isWhole && isJoined && manifest.scope !== 'region' && party !== region;
}

function rowOf(figure: ReceivedFigure, manifest: Manifest): ReceivedFigureRow {
  return {
    entity: entityOf(figure.kind),
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
    as_of: manifest.at,
    from_party: manifest.sender,
  };
}

function entityOf(kind: string): ReceivedFigureRow['entity'] {
  if ((countsKinds as readonly string[]).includes(kind)) return 'position';
  return (realisationKinds as readonly string[]).includes(kind) ? 'realisation' : 'quota';
}

function keyOf({ entity, area, group_code, period, kind, reference_date }: ReceivedFigureRow): ReceivedKey {
  return { entity, area, group_code, period, kind, reference_date };
}

/** Puts back what an import replaced, as if the file had not been read. */
export function restoreReceived(store: Store, kept: KeptReceived): void {
  for (const key of kept.receivedKeys) {
    const { entity, area, group_code, period, kind, reference_date } = key;
    run(
      store,
      store.db
        .deleteFrom('received_figures')
        .where('entity', '=', entity)
        .where('area', '=', area)
        .where('group_code', '=', group_code)
        .where('period', '=', period)
        .where('kind', '=', kind)
        .where('reference_date', '=', reference_date),
    );
  }
  for (const row of kept.receivedBefore) run(store, store.db.replaceInto('received_figures').values(row));
  if (kept.madeWhole) writeMeta(store, { isWhole: false });
  if (kept.madePart === true) writeMeta(store, { isWhole: true });
}

/** Which figure a row is about. */
export function keyText(row: ReceivedKey): string {
  return JSON.stringify([row.entity, row.area, row.group_code, row.period, row.kind, row.reference_date]);
}
