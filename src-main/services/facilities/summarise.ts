import { circleOf } from '../../../shared/domain/facility';
import type { FacilitySummary } from '../../../shared/ipc/schemas/facilities';
import type { FacilityRow } from '../../database/repositories/facilities';
import { rightOn } from '../on-behalf/right-on';
import type { Session } from '../session';
import { attentionOf } from './attention';
import type { FacilityIndex } from './facility-index';
import { isAlias } from './is-alias';
import { shareStatus } from './share-status';

/** One facility as the table, the list and the timeline show it. */
export function summarise(
  session: Session,
  index: FacilityIndex,
  open: ReadonlyMap<string, ReadonlySet<string>>,
  row: FacilityRow,
): FacilitySummary {
  const layers = index.layersOf(row.id);
  const shares = layers.flatMap(({ id }) => index.sharesOf(id)).filter(({ municipality }) => municipality !== row.host);
  const records = [row.id, ...layers.map(({ id }) => id), ...shares.map(({ id }) => id)];
  const municipality = index.areas.municipalities.find(({ code }) => code === row.host);
  return {
    id: row.id,
    host: row.host,
    hostName: municipality?.name ?? row.host,
    subregion: municipality?.subregion ?? null,
    name: row.name,
    place: row.place,
    kind: row.kind,
    operator: row.operator,
    isSmallScale: row.isSmallScale,
    status: row.status,
    from: row.from,
    until: row.until,
    hardLimit: row.hardLimit,
    renewalPossible: row.renewalPossible,
    renewalUntil: row.renewalUntil,
    physicalPlaces: row.physicalPlaces,
    circle: circleOf(row.circle, row.status),
    sameAs: isAlias(session, row) ? row.sameAs : null,
    right: rightOn(session, row.host),
    layers: layers.map(({ id, group, total, amv, from, until, certainty }) => ({
      id,
      group,
      total,
      amv,
      from,
      until,
      certainty,
    })),
    shareOf: [...new Set(shares.map((share) => share.municipality))],
    awaitsMyShare: shares.some(
      (share) =>
        share.municipality === session.identity.party &&
        shareStatus(share, index.confirmationOf(share)) !== 'confirmed',
    ),
    attention: attentionOf(session, index, open, row),
    isConflict: records.some((id) => index.marks.conflicts.has(id)),
    isWaiting: records.some((id) => index.marks.waiting.has(id)),
  };
}
