// Prints the map of a region, as the program draws it, out of a file with the borders of its municipalities. After they change:
//   cd resources/reference/limburg && node ../../../scripts/make-region-map.mjs municipalities.geojson > map.json
import { readFileSync } from 'node:fs';
import { regionMap } from './lib/region-map.mjs';

const borders = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
process.stdout.write(`${JSON.stringify(regionMap(borders), null, 2)}\n`);
