import { kindWord } from '../../shared/domain/figure-kinds';
import { readAreas } from '../database/repositories/areas';
import { readFacilities } from '../database/repositories/facilities';
import { readGroups } from '../database/repositories/groups';
import { readPeriods } from '../database/repositories/periods';
import { domainText, partyNames } from './party-names';
import type { Session } from './session';

/** How everything a figure refers to is called in the language of the session; by its code when it is not there. */
export interface DossierNames {
  readonly area: (code: string) => string;
  readonly group: (code: string) => string;
  readonly period: (code: string) => string;
  /** Permit holders are "gehuisvest", places are "gerealiseerd": the word depends on the group. */
  readonly kind: (kind: string, group: string) => string;
  readonly party: (party: string | null) => string;
  /** The name of a facility; of one without a name, or that is not here, a word for that. */
  readonly facility: (id: string) => string;
}

/** Reads all names once; ask again after a write. */
export function dossierNames(session: Session): DossierNames {
  const isDutch = session.locale === 'nl';
  const { region, subregions, safetyRegions, municipalities } = readAreas(session, session.region);
  const groupRows = readGroups(session);
  const areas = new Map(
    [region, ...subregions, ...safetyRegions, ...municipalities].map(({ code, name }) => [code, name]),
  );
  const groups = new Map(groupRows.map((row) => [row.code, isDutch ? row.nameNl : row.nameEn]));
  const units = new Map(groupRows.map(({ code, unit }) => [code, unit]));
  const periods = new Map(readPeriods(session).map((row) => [row.code, isDutch ? row.nameNl : row.nameEn]));
  const kinds: Readonly<Record<string, string>> = domainText(session.locale).kinds;
  return {
    area: (code) => areas.get(code) ?? code,
    group: (code) => groups.get(code) ?? code,
    period: (code) => periods.get(code) ?? code,
    kind: (kind, group) => kinds[kindWord(kind, units.get(group))] ?? kind,
    party: partyNames(session),
    facility: facilityNames(session),
  };
}

/** Read when the first one is asked for. */
function facilityNames(session: Session): (id: string) => string {
  let names: ReadonlyMap<string, string> | null = null;
  return (id) => {
    names ??= new Map(readFacilities(session).map((row) => [row.id, row.name]));
    return names.get(id) || domainText(session.locale).namelessFacility;
  };
}
