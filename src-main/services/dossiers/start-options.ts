import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from '../../../shared/ipc/schemas/app';
import { type AreaName, readAreas } from '../../database/repositories/areas';
import { resourcesFolder } from '../../system/paths';
import type { Session } from '../session';
import { limburg } from './reference/limburg-reference';
import { readCsv } from './reference/read-csv';

/** Who one can be: a municipality or the support team of the open dossier, and on the first screen of Limburg. */
export function startOptions(session: Session | null = null, resources: string = resourcesFolder()): StartOptions {
  if (session === null) return limburgOptions(resources);
  const { region, municipalities } = readAreas(session, session.region);
  return { municipalities: municipalities.map(codeAndName), region: codeAndName(region) };
}

function limburgOptions(resources: string): StartOptions {
  const { rows } = readCsv(readFileSync(join(resources, 'reference', 'limburg', 'municipalities.csv')));
  const municipalities = rows.map((row) => ({ code: row.get('code'), name: row.get('name') }));
  return {
    municipalities: municipalities.sort((one, other) => byName.compare(one.name, other.name)),
    region: codeAndName(limburg),
  };
}

function codeAndName({ code, name }: AreaName): AreaName {
  return { code, name };
}

const byName = new Intl.Collator('nl');
