import type { FacilityDetail, LayerView, ShareView } from '../../../shared/ipc/schemas/facilities';
import type { LayerRow, ShareRow } from '../../database/repositories/capacity';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { readOpenRegisters } from '../../database/repositories/open-registers';
import { dossierNames } from '../dossier-names';
import { recordHistory } from '../history/record-history';
import { registerNotices } from '../notices/register-notices';
import { fingerprintToConfirm } from '../on-behalf/confirmation-writes';
import { rightOn } from '../on-behalf/right-on';
import { ownRemark, remarksAbout } from '../remarks/remarks-about';
import type { Session } from '../session';
import { type FacilityIndex, readFacilityIndex } from './facility-index';
import { facilityOf } from './facility-record';
import { layerCounting } from './layer-counting';
import { recordsOfFacility } from './records-of-facility';
import { shareStatus } from './share-status';
import { summarise } from './summarise';

/**
 * Everything about one facility: what was entered, its layers over time, shares, remarks and history.
 *
 * @throws ExpectedFailure `facility-gone` when it is not there, or deleted
 */
export function facilityDetail(session: Session, id: string): FacilityDetail {
  const row = facilityOf(session, id);
  const index = readFacilityIndex(session, id);
  const layers = index.layersOf(id);
  const records = recordsOfFacility(session, id);
  const others = readFacilities(session);
  const names = dossierNames(session);
  return {
    facility: summarise(session, index, readOpenRegisters(session, records, session.identity.party), row),
    partners: [...row.partners],
    labourMarket: row.labourMarket,
    renewalConditions: row.renewalConditions,
    explanation: row.explanation,
    chosenCircle: row.circle,
    layers: layers.map((layer) => layerView(session, index, row, layer)),
    notices: registerNotices(session, records),
    toConfirm: fingerprintToConfirm(session, records),
    remarks: remarksAbout(session, id),
    aliases: others
      .filter(({ sameAs }) => sameAs === id)
      .map((alias) => ({ id: alias.id, name: alias.name, hostName: names.area(alias.host) })),
    sameAsName: others.find((other) => other.id === row.sameAs)?.name ?? null,
    history: recordHistory(session, records),
  };
}

function layerView(session: Session, index: FacilityIndex, facility: FacilityRow, layer: LayerRow): LayerView {
  const group = index.groups.find(({ code }) => code === layer.group);
  const shares = index.sharesOf(layer.id).map((share) => shareView(session, index, share));
  const { id, total, amv, from, until, certainty, explanation } = layer;
  return {
    id,
    group: layer.group,
    total,
    amv,
    from,
    until,
    certainty,
    groupName: index.names.group(layer.group),
    groupOrder: group?.order ?? 1,
    countsAmv: group?.countsAmv === true,
    explanation,
    shares,
    counting: layerCounting(session, index.names, index.today, facility, layer),
    rest: restOf(layer, shares),
  };
}

function shareView(session: Session, index: FacilityIndex, share: ShareRow): ShareView {
  const confirmation = index.confirmationOf(share);
  const { id, municipality, total, amv, explanation } = share;
  const isKnown = index.areas.municipalities.some(({ code }) => code === municipality);
  return {
    id,
    municipality,
    name: index.names.area(municipality),
    total,
    amv,
    status: shareStatus(share, confirmation),
    explanation,
    confirmed: confirmation === undefined ? null : { total: confirmation.total, amv: confirmation.amv },
    // Nobody confirms for a municipality that is not in the dossier: its share counts for nobody.
    right: isKnown ? rightOn(session, municipality) : 'no',
    remark: ownRemark(session, id, municipality),
  };
}

/** What no share names. Unknown while the layer or a share of it is. */
function restOf({ total, amv }: LayerRow, shares: readonly ShareView[]): LayerView['rest'] {
  const left = (whole: number | null, part: 'total' | 'amv') => {
    if (whole === null) return null;
    return shares.reduce((rest, share) => rest - (share[part] ?? 0), whole);
  };
  return { total: left(total, 'total'), amv: left(amv, 'amv') };
}
