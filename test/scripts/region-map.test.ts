import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder';

const limburg = (name: string) => `resources/reference/limburg/${name}`;
const mapOf = (borders: string) =>
  JSON.parse(execFileSync(process.execPath, ['scripts/make-region-map.mjs', borders], { encoding: 'utf8' }));

test('the map of Limburg is the one that its borders make', () => {
  expect(JSON.parse(readFileSync(limburg('map.json'), 'utf8'))).toEqual(mapOf(limburg('municipalities.geojson')));
});

test('two squares side by side have one border, and a sign in the middle of each', () => {
  const square = (code: string, left: number) => ({
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [left, 50],
          [left + 1, 50],
          [left + 1, 51],
          [left, 51],
          [left, 50],
        ],
      ],
    },
  });
  const file = join(temporaryFolder(), 'squares.geojson');
  writeFileSync(file, JSON.stringify({ features: [square('GM0001', 5), square('GM0002', 6)] }));
  const { areas, borders, width } = mapOf(file);
  expect(borders).toEqual([{ between: ['GM0001', 'GM0002'], path: `M${width / 2} 0L${width / 2} 1000` }]);
  const signs = areas.map(({ x, room }: { x: number; room: number }) => [x, room]);
  expect(signs).toEqual([
    [expect.closeTo(width / 4, 0), expect.closeTo(width / 4, 0)],
    [expect.closeTo((width * 3) / 4, 0), expect.closeTo(width / 4, 0)],
  ]);
});
