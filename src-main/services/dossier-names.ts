import { numberText } from '../../shared/domain/agreement/agreement-number';
import { readContent } from '../../shared/domain/agreement/content';
import type { AgreementRecord } from '../../shared/domain/agreement/facts';
import { kindWord } from '../../shared/domain/figure-kinds';
import { formatDate } from '../../shared/text/dates';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { readAgreements } from '../database/repositories/agreements';
import { readAreas } from '../database/repositories/areas';
import { readLayers } from '../database/repositories/capacity';
import { readDeletedFacilityNames, readFacilities } from '../database/repositories/facilities';
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
  /** Whether the group is counted in places or in persons. */
  readonly unit: (group: string) => 'places' | 'persons';
  readonly party: (party: string | null) => string;
  /** The number of an agreement, else its title; of one that is not here a word for that. */
  readonly agreement: (id: string) => string;
  /** The number of a version by its fingerprint; null when it is not here or cannot be read. */
  readonly version: (fingerprint: string) => number | null;
  /** The name of a facility; of one without a name, or that is not here, a word for that. */
  readonly facility: (id: string) => string;
  /** The facility of a layer with what tells its layers apart: "De Linde (asielzoekers, vanaf 1-1-2025)". */
  readonly layer: (id: string) => string;
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
    unit: (group) => units.get(group) ?? 'places',
    party: partyNames(session),
    ...agreementNames(session),
    ...placeNames(session, (code) => groups.get(code) ?? code),
  };
}

/** Read when the first one is asked for. */
function agreementNames(session: Session): Pick<DossierNames, 'agreement' | 'version'> {
  let records: readonly AgreementRecord[] | null = null;
  let names: ReadonlyMap<string, string> | null = null;
  let versions: ReadonlyMap<string, number | null> | null = null;
  const all = () => {
    records ??= readAgreements(session);
    return records;
  };
  return {
    agreement: (id) => {
      names ??= new Map(all().map(({ agreement }) => [agreement.id, numberText(agreement.number) || agreement.title]));
      return names.get(id) || domainText(session.locale).namelessAgreement;
    },
    version: (fingerprint) => {
      versions ??= new Map(
        all().flatMap((record) =>
          record.versions.map((each) => [each.fingerprint, readContent(each)?.version ?? null]),
        ),
      );
      return versions.get(fingerprint) ?? null;
    },
  };
}

/** What a layer is of, to call it by. */
export interface NamedLayer {
  readonly facility: string;
  /** Empty: not filled in. */
  readonly group: string;
  readonly from: string | null;
}

type PlaceNames = Pick<DossierNames, 'facility' | 'layer'>;

/** Read when the first one is asked for: most reviews have none. */
function placeNames(session: Session, group: (code: string) => string): PlaceNames {
  let facilities: ReadonlyMap<string, string> | null = null;
  let layers: ReadonlyMap<string, NamedLayer> | null = null;
  const facility = (id: string) => {
    facilities ??= new Map([
      ...readDeletedFacilityNames(session),
      ...readFacilities(session).map(({ id: own, name }) => [own, name] as const),
    ]);
    return facilities.get(id) || domainText(session.locale).namelessFacility;
  };
  return {
    facility,
    layer: (id) => {
      layers ??= new Map(readLayers(session).map((row) => [row.id, row]));
      const found = layers.get(id);
      return found === undefined
        ? domainText(session.locale).namelessFacility
        : layerName(found, { facility, group }, session.locale);
    },
  };
}

/** "De Linde (asielzoekers, vanaf 1-1-2025)". */
export function layerName(
  { facility, group, from }: NamedLayer,
  names: { readonly facility: (id: string) => string; readonly group: (code: string) => string },
  locale: Locale,
): string {
  const first = from === null ? '' : fill(domainText(locale).fromDay, { from: formatDate(from) });
  const ofGroup = group === '' ? '' : names.group(group);
  const parts = [ofGroup.charAt(0).toLowerCase() + ofGroup.slice(1), first].filter((part) => part !== '');
  return parts.length === 0 ? names.facility(facility) : `${names.facility(facility)} (${parts.join(', ')})`;
}
