import { expect, test } from 'vitest';
import { regionMap } from '../../../../src-main/services/overview/region-map';
import { standpointChoices } from '../../../../src-main/services/standpoint/standpoint-choices';
import { makeDatabase } from '../../../helpers/make-database';

test('the map of Limburg has every municipality of its dossier, and no other', () => {
  const session = makeDatabase();
  const municipalities = standpointChoices(session).areas.filter(({ type }) => type === 'municipality');
  const drawn = regionMap(session)?.areas.map(({ code }) => code);
  expect(drawn?.toSorted()).toEqual(municipalities.map(({ code }) => code).sort());
});

test('a region without borders in the program has no map', () => {
  const list = new TextEncoder().encode('code,name,subregion,safety_region\nGM0001,Aldenaar,Noord,Noordregio\n');
  const start = { kind: 'municipalities', list, region: { code: 'PV99', name: 'Regio' } } as const;
  expect(regionMap(makeDatabase({ start, party: 'PV99' }))).toBeNull();
});
