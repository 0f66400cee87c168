import type { KnownCodes } from '../../../shared/domain/findings';
import { readAreas } from '../../database/repositories/areas';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import type { Session } from '../session';

/** The codes that figures may refer to. */
export function knownCodes(session: Session): KnownCodes {
  const { region, subregions, safetyRegions, municipalities } = readAreas(session, session.region);
  return {
    areas: new Set([region, ...subregions, ...safetyRegions, ...municipalities].map(({ code }) => code)),
    groups: new Map(readGroups(session).map(({ code, figureKinds }) => [code, figureKinds])),
    periods: new Set(readPeriods(session).map(({ code }) => code)),
  };
}
