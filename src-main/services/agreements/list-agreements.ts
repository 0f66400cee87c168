import { quotaKinds } from '../../../shared/domain/figure-kinds';
import { baseKindOf } from '../../../shared/domain/position/base-kind';
import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { readAreas } from '../../database/repositories/areas';
import { readFacilities } from '../../database/repositories/facilities';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { readAgreementIndex } from './agreement-index';
import { summariseAgreement } from './summarise-agreement';

/** All agreements of this copy of the dossier, with what the list, the board and the form for a new one need. */
export function listAgreements(session: Session): AgreementList {
  const index = readAgreementIndex(session);
  const { region, subregions, municipalities } = readAreas(session, session.region);
  const periods = readPeriods(session);
  const positions = positionIndex(session);
  const isDutch = session.locale === 'nl';
  return {
    agreements: index.records.map((record) => summariseAgreement(session, index, record)),
    municipalities: municipalities.map(({ code, name, subregion }) => ({ code, name, subregion })),
    subregions: subregions.map(({ code, name }) => ({ code, name })),
    region: { code: region.code, name: region.name },
    groups: readGroups(session).map(({ code, nameNl, nameEn, order, unit, countsAmv, figureKinds }) => ({
      code,
      name: isDutch ? nameNl : nameEn,
      order,
      unit,
      countsAmv,
      kinds: quotaKinds.filter((kind) => figureKinds.includes(kind)),
    })),
    periods: periods.map(({ code, nameNl, nameEn, type, from, until, groups }) => ({
      code,
      name: isDutch ? nameNl : nameEn,
      type,
      from,
      until,
      groups: [...groups],
    })),
    baseKinds: periods.flatMap(({ code, groups }) =>
      groups.map((group) => ({ group, period: code, kind: baseKindOf(positions, group, code) })),
    ),
    facilities: readFacilities(session)
      .filter(({ sameAs }) => sameAs === null)
      .map(({ id, host }) => ({ code: id, name: index.names.facility(id), host })),
    party: session.identity.party,
    isSupport: session.identity.party === session.region,
    isReadOnly: session.readOnly,
    today: index.rules.today,
  };
}
