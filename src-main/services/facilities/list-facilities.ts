import type { FacilityList } from '../../../shared/ipc/schemas/facilities';
import { readOpenRegisters } from '../../database/repositories/open-registers';
import type { Session } from '../session';
import { withheldHere } from '../withheld';
import { readFacilityIndex } from './facility-index';
import { summarise } from './summarise';

/** All facilities of this copy of the dossier, with what the table, its filters and the timeline need. */
export function listFacilities(session: Session): FacilityList {
  const index = readFacilityIndex(session);
  const { region, subregions, municipalities } = index.areas;
  const layerIds = index.facilities.flatMap(({ id }) => index.layersOf(id).map((layer) => layer.id));
  const open = readOpenRegisters(
    session,
    [...index.facilities.map(({ id }) => id), ...layerIds],
    session.identity.party,
  );
  const isDutch = session.locale === 'nl';
  return {
    facilities: index.facilities.map((row) => summarise(session, index, open, row)),
    withheld: [...withheldHere(session)].map(([host, facilities]) => ({ host, facilities })),
    municipalities: municipalities.map(({ code, name, subregion }) => ({ code, name, subregion })),
    subregions: subregions.map(({ code, name }) => ({ code, name })),
    region: { code: region.code, name: region.name },
    groups: index.groups.map(({ code, nameNl, nameEn, order, measure, countsAmv }) => ({
      code,
      name: isDutch ? nameNl : nameEn,
      order,
      measure,
      countsAmv,
    })),
    party: session.identity.party,
    isSupport: session.identity.party === session.region,
    isReadOnly: session.readOnly,
    today: index.today,
  };
}
