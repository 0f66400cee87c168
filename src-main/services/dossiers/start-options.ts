import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from '../../../shared/ipc/schemas/app';
import { resourcesFolder } from '../../system/paths';
import { limburg } from './reference/limburg-reference';
import { readCsv } from './reference/read-csv';

/** Who one can be on the first screen, before there is a dossier: a municipality or the support team of Limburg. */
export function startOptions(resources: string = resourcesFolder()): StartOptions {
  const { rows } = readCsv(readFileSync(join(resources, 'reference', 'limburg', 'municipalities.csv')));
  const municipalities = rows.map((row) => ({ code: row.get('code'), name: row.get('name') }));
  return {
    municipalities: municipalities.sort((one, other) => byName.compare(one.name, other.name)),
    region: { code: limburg.code, name: limburg.name },
  };
}

const byName = new Intl.Collator('nl');
