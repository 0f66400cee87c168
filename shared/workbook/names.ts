import { keyOf, readValue } from '../domain/entities';
import type { Party } from '../merge/types';
import type { Locale } from '../text/locale';
import { type AgreementNames, agreementNamesOf } from './agreement-names';
import type { ExportRecord } from './export-data';
import { fold } from './fold';
import { type NameEntry, type NameList, nameListOf } from './name-list';
import { type PlaceNames, type Places, placeNamesOf } from './place-names';
import { workbookTexts } from './texts';
import { valueIn } from './value-in';

export interface Names extends PlaceNames, AgreementNames {
  /** Who can lead an agreement or be a party of it: municipalities, and the region. */
  readonly parties: NameList;
  readonly areas: NameList;
  readonly municipalities: NameList;
  readonly groups: NameList;
  readonly periods: NameList;
  /** Unit of a group, when known. */
  unitOf(group: string): 'places' | 'persons' | null;
  partyName(party: Party): string;
}

const NAMED: ReadonlySet<string> = new Set([
  'region',
  'subregion',
  'safety-region',
  'municipality',
  'target-group',
  'period',
]);

/** The names that the reference records of a workbook give. */
export function namesOf(records: readonly ExportRecord[], locale: Locale): Names {
  const live = records.filter((record) => NAMED.has(record.entity) && valueIn(record, 'deleted') !== 'true');
  const municipalities = live.flatMap((record) => municipalityEntry(record));
  const groups = live.flatMap((record) => groupEntry(record, locale));
  const units = new Map(live.flatMap((record) => unitEntry(record)));
  const areas = [...live.flatMap((record) => largerArea(record, locale)), ...municipalities];
  const all = { areas: nameListOf(areas), municipalities: nameListOf(municipalities), groups: nameListOf(groups) };
  const regionNames = new Map(live.flatMap((record) => regionName(record)));
  return {
    ...all,
    parties: nameListOf([
      ...live.filter(({ entity }) => entity === 'region').flatMap((record) => largerArea(record, locale)),
      ...municipalities,
    ]),
    ...agreementNamesOf(records, locale),
    ...placeNamesOf(placesIn(records), { locale, municipality: all.municipalities.show, group: all.groups.show }),
    periods: nameListOf(live.flatMap((record) => periodEntry(record, locale))),
    unitOf: (group) => units.get(group) ?? null,
    partyName: (party) => regionNames.get(party) ?? all.municipalities.show(party),
  };
}

/** What is read of facilities and layers to name them. */
function placesIn(records: readonly ExportRecord[]): Places {
  const facilities = records.flatMap((record) => {
    const key = keyOf(record, 'facility');
    if (key === null || valueIn(record, 'deleted') === 'true') return [];
    return [{ ...key, name: readValue('facility', 'name', valueIn(record, 'name') ?? 'null') ?? null }];
  });
  const layers = records.flatMap((record) => {
    const key = keyOf(record, 'capacity-layer');
    if (key === null || valueIn(record, 'deleted') === 'true') return [];
    const layer = readValue('capacity-layer', 'layer', valueIn(record, 'layer') ?? 'null') ?? null;
    return [{ ...key, group: layer?.group ?? null, from: layer?.from ?? null, until: layer?.until ?? null }];
  });
  return { facilities, layers };
}

function municipalityEntry(record: ExportRecord): readonly NameEntry[] {
  const key = keyOf(record, 'municipality');
  if (key === null) return [];
  const name = readValue('municipality', 'name', valueIn(record, 'name') ?? 'null') ?? key.code;
  return [
    {
      code: key.code,
      label: name,
      others: [name.replace(/ \([A-Z]\.\)$/, ''), `${name} (L.)`],
      order: `2${fold(name)}`,
    },
  ];
}

function largerArea(record: ExportRecord, locale: Locale): readonly NameEntry[] {
  const types = workbookTexts[locale].areaTypes;
  const region = keyOf(record, 'region');
  if (region !== null)
    return areaEntry(region.code, readValue('region', 'name', valueIn(record, 'name') ?? 'null'), types.region, '0');
  const subregion = keyOf(record, 'subregion');
  if (subregion !== null) {
    return areaEntry(
      subregion.code,
      readValue('subregion', 'name', valueIn(record, 'name') ?? 'null'),
      types.subregion,
      '1',
    );
  }
  const safety = keyOf(record, 'safety-region');
  if (safety === null) return [];
  return areaEntry(
    safety.code,
    readValue('safety-region', 'name', valueIn(record, 'name') ?? 'null'),
    types.safetyRegion,
    '1',
  );
}

/** The type stands behind the name: there is a municipality and a province Utrecht, and two areas around Venlo. */
function areaEntry(code: string, name: string | null | undefined, type: string, order: string): readonly NameEntry[] {
  const bare = name ?? code;
  return [{ code, label: `${bare} (${type})`, others: [bare], order: `${order}${fold(bare)}` }];
}

function regionName(record: ExportRecord): readonly [string, string][] {
  const key = keyOf(record, 'region');
  if (key === null) return [];
  return [[key.code, readValue('region', 'name', valueIn(record, 'name') ?? 'null') ?? key.code]];
}

function groupEntry(record: ExportRecord, locale: Locale): readonly NameEntry[] {
  const key = keyOf(record, 'target-group');
  if (key === null) return [];
  const name = readValue('target-group', 'name', valueIn(record, 'name') ?? 'null');
  const order = readValue('target-group', 'order', valueIn(record, 'order') ?? 'null') ?? 0;
  return [named(key.code, name, locale, String(order).padStart(6, '0'))];
}

function unitEntry(record: ExportRecord): readonly [string, 'places' | 'persons'][] {
  const key = keyOf(record, 'target-group');
  const measure = readValue('target-group', 'measure', valueIn(record, 'measure') ?? 'null');
  return key === null || measure === null || measure === undefined ? [] : [[key.code, measure.unit]];
}

function periodEntry(record: ExportRecord, locale: Locale): readonly NameEntry[] {
  const key = keyOf(record, 'period');
  if (key === null) return [];
  const name = readValue('period', 'name', valueIn(record, 'name') ?? 'null');
  const term = readValue('period', 'term', valueIn(record, 'term') ?? 'null');
  return [named(key.code, name, locale, `${term?.from ?? ''} ${key.code}`)];
}

function named(
  code: string,
  name: { nl: string; en: string } | null | undefined,
  locale: Locale,
  order: string,
): NameEntry {
  const label = name === null || name === undefined ? code : name[locale] || name.nl || code;
  return { code, label, others: name === null || name === undefined ? [] : [name.nl, name.en], order };
}
