import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RegionMap, regionMap as schema } from '../../../shared/ipc/schemas/overview';
import { resourcesFolder } from '../../system/paths';
import type { Session } from '../session';

/** Regions of which the program has the borders, with their folder under resources/reference. */
const folders = new Map([['PV31', 'limburg']]);

/** The region of the dossier as it is drawn; null when the program has no borders of it. */
export function regionMap(session: Session): RegionMap | null {
  const folder = folders.get(session.region);
  if (folder === undefined) return null;
  return schema.parse(JSON.parse(readFileSync(join(resourcesFolder(), 'reference', folder, 'map.json'), 'utf8')));
}
