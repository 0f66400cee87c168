import type { FacilitySummary, NewFacility } from '../../../../shared/ipc/schemas/facilities';
import { createFacility } from '../../../../src-main/services/facilities/create-facility';
import { facilityDetail } from '../../../../src-main/services/facilities/facility-detail';
import { listFacilities } from '../../../../src-main/services/facilities/list-facilities';
import type { Session } from '../../../../src-main/services/session';

export const venlo = 'GM0983';
export const venray = 'GM0984';
export const beesel = 'GM0889';

/** What a person fills in for a new location in Venlo. */
export const newLocation: NewFacility = {
  host: venlo,
  name: 'De Linde',
  kind: 'small-scale',
  group: 'asylum-seekers',
  total: '100',
  amv: '6',
  from: '1-1-2025',
  until: '31-12-2034',
  certainty: 'hard',
};

/** Makes a location and answers its id. */
export function makeLocation(session: Session, change: Partial<NewFacility> = {}): string {
  const { id, problems } = createFacility(session, { ...newLocation, ...change });
  if (id === null) throw new Error(JSON.stringify(problems));
  return id;
}

export function locationOf(session: Session, id: string): FacilitySummary | undefined {
  return listFacilities(session).facilities.find((facility) => facility.id === id);
}

/** The layers in few words: "100/6 hard 2025-01-01 2034-12-31". */
export function layerLines(session: Session, id: string): string[] {
  return facilityDetail(session, id).layers.map(
    ({ group, total, amv, certainty, from, until }) => `${group} ${total}/${amv} ${certainty} ${from} ${until}`,
  );
}

/** The id of the only, or the first, layer. */
export function firstLayer(session: Session, id: string): string {
  return facilityDetail(session, id).layers[0]?.id ?? '';
}
