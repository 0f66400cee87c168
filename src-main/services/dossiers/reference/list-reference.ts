import { createHash } from 'node:crypto';
import { regionCode } from '../../../../shared/domain/fields';
import { provinces } from '../../../../shared/domain/provinces';
import { ExpectedFailure } from '../../../../shared/ipc/reply';
import { isParty } from '../../../../shared/merge/site';
import { commonReference } from './common-reference';
import { countingReference } from './counting-reference';
import { municipalReference, type RegionName, regionInList } from './municipal-reference';
import { readCsv } from './read-csv';
import type { ReferenceValue } from './reference-values';

/** Which region a list is of, as far as the caller knows; the list itself may say it too. */
export interface RegionOptions {
  readonly code?: string;
  readonly name?: string;
}

export interface ListReference {
  readonly region: RegionName;
  readonly values: readonly ReferenceValue[];
}

/**
 * The start of a dossier for any other region, out of a list of its municipalities. The dots follow from the content of
 * the list, so that two dossiers begun apart with the same list agree on it.
 *
 * @throws ExpectedFailure `csv-region-missing` and those of `municipalReference`
 */
export function listReference(bytes: Uint8Array, options: RegionOptions, resources: string): ListReference {
  const table = readCsv(bytes);
  const listed = regionInList(table);
  const code = [options.code, listed.code].find((text) => text !== undefined && text !== '') ?? '';
  if (!regionCode.safeParse(code).success || !isParty(code)) throw new ExpectedFailure('csv-region-missing');
  const province = provinces.find(({ id }) => id === code)?.label;
  const name = [options.name, listed.name, province].find((text) => text !== undefined && text !== '') ?? code;
  const region = { code, name, title: `Asielopgave ${name}` };
  const site = `${code}-reference-${hashOf(bytes, region)}`;
  const areas = municipalReference(site, region, table);
  // Of a site of its own: added when dossiers that began with such a list were already mailed.
  const rules = countingReference(`${site}-2`, resources);
  return { region, values: [...areas, ...commonReference(site, resources), ...rules] };
}

function hashOf(bytes: Uint8Array, region: RegionName): string {
  return createHash('sha256').update(bytes).update(JSON.stringify(region)).digest('hex').slice(0, 16);
}
