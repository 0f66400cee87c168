import type { FacilityRemoval } from '../../../shared/ipc/schemas/facilities';
import { type LayerRow, readLayers } from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { localDay } from '../../system/clock';
import { recordAction } from '../history/record-action';
import { rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { facilityHead } from './facility-record';

/** What removing these facilities takes along: the places of today and of days to come. Nothing is removed yet. */
export function previewRemoval(session: Session, ids: readonly string[]): FacilityRemoval {
  const { mine, others } = byRight(session, ids);
  const names = partyNames(session);
  const today = localDay(session.now());
  const layers =
    mine.length === 0
      ? []
      : readLayers(
          session,
          mine.map(({ id }) => id),
        );
  const sum = (certainty: LayerRow['certainty']) =>
    layers
      .filter((layer) => layer.certainty === certainty && (layer.until === null || layer.until >= today))
      .reduce((all, { total }) => all + (total ?? 0), 0);
  return {
    names: mine.map(({ name }) => name),
    hard: sum('hard'),
    soft: sum('soft'),
    refused: others.map(({ name, host }) => ({ name, ownerName: names(host) })),
  };
}

/** Removes the facilities that this party may remove, as one step of undo. Their layers count no more without them. */
export function removeFacilities(session: Session, ids: readonly string[]): void {
  const { mine } = byRight(session, ids);
  const [first] = mine;
  if (first === undefined) return;
  recordAction(
    session,
    { what: 'facility-removed', name: first.name, count: mine.length, isOnBehalf: true },
    mine.map((row) => deletedWrite(facilityHead(row), true)),
  );
}

function byRight(session: Session, ids: readonly string[]): { mine: FacilityRow[]; others: FacilityRow[] } {
  const rows = readFacilities(session, ids);
  const isMine = ({ host }: FacilityRow) => rightOn(session, host) !== 'no';
  return { mine: rows.filter(isMine), others: rows.filter((row) => !isMine(row)) };
}
