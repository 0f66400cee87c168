import { canonical, type Json } from '../../../../shared/domain/canonical';
import { recordHead } from '../../../../shared/domain/entities';
import type { RecordHead } from '../../../../shared/merge/types';
import type { OwnWrite } from '../../../../shared/merge/write-value';
import type { Session } from '../../../../src-main/services/session';
import { type } from './installation';

export interface Place {
  readonly host: string;
  readonly circle?: 'own' | 'parties' | 'region';
  readonly status?: 'open' | 'exploring';
  readonly certainty?: 'hard' | 'soft';
  readonly total?: number;
  readonly amv?: number | null;
  readonly from?: string;
  readonly shares?: Readonly<Record<string, { readonly total: number; readonly amv: number | null }>>;
}

export function write(head: RecordHead, register: string, value: Json): OwnWrite {
  return { head, register, value: canonical(value), origin: 'typed' };
}

/** Types a facility with one layer and its shares; answers their heads. */
export function typePlace(session: Session, name: string, place: Place) {
  const { host, circle, status, certainty = 'hard', total = 100, amv = null, from = '2025-01-01', shares = {} } = place;
  const facility = recordHead('facility', { host, id: session.newId() });
  const layer = recordHead('capacity-layer', { facility: facility.id, host, id: session.newId() });
  const shared = Object.entries(shares).map(([municipality, places]) => ({
    head: recordHead('share', { layer: layer.id, host, municipality }),
    places,
  }));
  type(
    session,
    write(facility, 'name', name),
    ...(circle === undefined ? [] : [write(facility, 'circle', circle)]),
    ...(status === undefined ? [] : [write(facility, 'status', status)]),
    write(layer, 'layer', { group: 'asylum-seekers', total, amv, from, until: '2034-12-31', certainty }),
    ...shared.map(({ head, places }) => write(head, 'places', places)),
  );
  return { facility, layer, shares: shared.map(({ head }) => head) };
}
