import { expect, test } from 'vitest';
import { type FacilityFilter, noFilter } from '../../../../src-renderer/features/facilities/remembered-view';
import { filterCount, shownFacilities } from '../../../../src-renderer/features/facilities/shown-facilities';
import { twinsOf } from '../../../../src-renderer/features/facilities/twins';
import { facility, layer, listOf } from './example-facility';

const linde = facility();
const hoeve = facility({
  id: 'hoeve',
  name: 'De Hoeve',
  host: 'GM1894',
  hostName: 'Peel en Maas',
  kind: 'emergency',
  isSmallScale: false,
  operator: 'Gemeente Peel en Maas',
  until: '2026-12-31',
  hardLimit: '2026-12-31',
  right: 'no',
  shareOf: ['GM0984'],
  layers: [layer({ total: 290 })],
  attention: [{ code: 'facility-ends-with-shortage', level: 'warning', what: '290 eindigen', why: '', otherId: null }],
});
const ukraine = facility({
  id: 'kade',
  name: 'De Kade (Oekraïne)',
  layers: [layer({ group: 'ukraine', total: 30, certainty: 'soft' })],
});
const empty = facility({ id: 'leeg', name: 'Nog leeg', layers: [] });

function shown(change: Partial<FacilityFilter> = {}, group: string | null = null, members: string[] | null = null) {
  return shownFacilities({
    list: listOf(linde, hoeve, ukraine, empty),
    filter: { ...noFilter, ...change },
    members: members === null ? null : new Set(members),
    group,
    day: '2026-11-23',
  });
}
const names = (...input: Parameters<typeof shown>) => shown(...input).rows.map(({ id }) => id);

test('without filters everything is shown, with the places of the day', () => {
  expect(shown()).toMatchObject({ all: 4, hard: 390, soft: 30, unknown: 0 });
});

test('a group shows its locations, and those without places, which must not get lost', () => {
  expect(names({}, 'ukraine')).toEqual(['kade', 'leeg']);
});

test('an area shows what stands there and what its municipalities have a share in', () => {
  expect(names({}, null, ['GM0984'])).toEqual(['hoeve']);
  expect(names({}, null, ['GM0983'])).toEqual(['linde', 'kade', 'leeg']);
});

test('searching looks at name, place, municipality and operator, and does not mind accents', () => {
  expect(names({ search: 'oekraine' })).toEqual(['kade']);
  expect(names({ search: 'peel hoeve' })).toEqual(['hoeve']);
  expect(names({ search: 'wijk zuid coa' })).toEqual(['linde', 'kade', 'leeg']);
});

test('each filter keeps only what fits', () => {
  expect(names({ kinds: ['emergency'] })).toEqual(['hoeve']);
  expect(names({ statuses: ['idea'] })).toEqual([]);
  expect(names({ operator: 'Gemeente Peel en Maas' })).toEqual(['hoeve']);
  expect(names({ firmness: 'soft' })).toEqual(['kade']);
  expect(names({ endsBefore: '2027-01-01' })).toEqual(['hoeve']);
  expect(names({ endsBefore: '2026-12-31' })).toEqual([]);
  expect(names({ onlySmallScale: true })).toEqual(['linde', 'kade', 'leeg']);
  expect(names({ onlyMine: true })).toEqual(['linde', 'kade', 'leeg']);
  expect(names({ onlyAttention: true })).toEqual(['hoeve']);
});

test('the filters that are on are counted', () => {
  expect(filterCount(noFilter)).toBe(0);
  expect(filterCount({ ...noFilter, search: ' ', kinds: ['amv'], onlyMine: true, endsBefore: '2027-01-01' })).toBe(3);
});

test('a proposal that two are one is found from both sides', () => {
  const proposal = (otherId: string) =>
    ({ code: 'facility-possibly-doubled', level: 'warning', what: 'Dubbel?', why: '', otherId }) as const;
  const one = facility({ id: 'one', attention: [proposal('two')] });
  const two = facility({ id: 'two', attention: [proposal('one')] });
  expect(twinsOf([one, two, linde], 'one').map(({ id }) => id)).toEqual(['two']);
  expect(twinsOf([one, two, linde], 'linde')).toEqual([]);
});

test('what is not shared with this party is counted for the area that is looked at', () => {
  const list = {
    ...listOf(linde),
    withheld: [
      { host: 'GM0983', facilities: 2 },
      { host: 'GM1894', facilities: 1 },
    ],
  };
  const withheldOf = (members: ReadonlySet<string> | null) =>
    shownFacilities({ list, filter: noFilter, members, group: null, day: '2026-11-01' }).withheld;
  expect(withheldOf(null)).toBe(3);
  expect(withheldOf(new Set(['GM1894']))).toBe(1);
  expect(withheldOf(new Set(['GM0984']))).toBe(0);
});
