import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDossier } from '../../../../src-main/services/dossiers/create-dossier';
import { exampleReference } from '../../../../src-main/services/dossiers/reference/example-reference';
import { limburgReference } from '../../../../src-main/services/dossiers/reference/limburg-reference';
import {
  type ReferenceValue,
  referenceEffects,
} from '../../../../src-main/services/dossiers/reference/reference-values';
import { startOptions } from '../../../../src-main/services/dossiers/start-options';
import { checkDossier } from '../../../../src-main/services/integrity/check-dossier';
import { dumpDossier } from '../../../../src-main/services/integrity/dump';
import { resourcesFolder } from '../../../../src-main/system/paths';
import { makeDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';

/** Of what a list of values becomes in a dossier: records, values and dots. */
function hashOf(values: readonly ReferenceValue[]): string {
  const effects = referenceEffects(values, 'PV31-x');
  const bytes = JSON.stringify(effects.registers.map(({ ref, after }) => [ref, after]));
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

const list = (text: string) => ({ kind: 'municipalities' as const, list: new TextEncoder().encode(text) });

test('Limburg has 31 municipalities in three subregions and two safety regions', () => {
  const { sqlite } = makeDatabase();
  const count = (sql: string) => sqlite.prepare(sql).pluck().get();
  expect(count('SELECT count(*) FROM municipalities')).toBe(31);
  expect(sqlite.prepare('SELECT name FROM subregions ORDER BY position').pluck().all()).toEqual([
    'Noord-Limburg',
    'Midden-Limburg',
    'Zuid-Limburg',
  ]);
  expect(count("SELECT count(*) FROM municipalities WHERE subregion = 'noord-limburg'")).toBe(8);
  expect(count("SELECT count(*) FROM municipalities WHERE safety_region = 'vr-zuid-limburg'")).toBe(16);
});

test('inhabitants are marked uncertain, with the reason', () => {
  const { sqlite } = makeDatabase();
  expect(sqlite.prepare("SELECT date, count, certainty FROM inhabitants WHERE municipality = 'GM0983'").all()).toEqual([
    { date: '2022-01-01', count: 102_136, certainty: 'uncertain' },
  ]);
  expect(sqlite.prepare('SELECT DISTINCT source FROM inhabitants').pluck().all()).toEqual([
    expect.stringContaining('date inferred, not stated by the source'),
  ]);
});

test('only figures with a source are in it, each with kind and certainty', () => {
  const { sqlite } = makeDatabase();
  const quotas = sqlite
    .prepare('SELECT area, group_code, period, kind, total, amv, certainty FROM quotas ORDER BY area, period')
    .all();
  expect(quotas).toEqual([
    {
      area: 'GM0965',
      group_code: 'permit-holders',
      period: '2024-1',
      kind: 'net',
      total: 11,
      amv: null,
      certainty: 'certain',
    },
    {
      area: 'GM0965',
      group_code: 'asylum-seekers',
      period: 'spreidingswet-1',
      kind: 'indicative',
      total: 55,
      amv: 5,
      certainty: 'certain',
    },
    {
      area: 'GM1711',
      group_code: 'asylum-seekers',
      period: 'spreidingswet-1',
      kind: 'indicative',
      total: 178,
      amv: null,
      certainty: 'single-source',
    },
    {
      area: 'GM1883',
      group_code: 'asylum-seekers',
      period: 'spreidingswet-1',
      kind: 'indicative',
      total: 430,
      amv: null,
      certainty: 'approximate',
    },
    {
      area: 'PV31',
      group_code: 'asylum-seekers',
      period: 'spreidingswet-1',
      kind: 'indicative',
      total: 5_662,
      amv: 471,
      certainty: 'certain',
    },
  ]);
});

test('rounds and half-years have their dates, and say which are not official', () => {
  const { sqlite } = makeDatabase();
  const periods = sqlite.prepare('SELECT code, from_date, until_date, certainty FROM periods ORDER BY code').all();
  expect(periods).toHaveLength(10);
  expect(periods).toContainEqual({
    code: '2026-2',
    from_date: '2026-07-01',
    until_date: '2026-12-31',
    certainty: 'certain',
  });
  expect(periods).toContainEqual({
    code: 'spreidingswet-2',
    from_date: '2026-02-27',
    until_date: '2028-02-26',
    certainty: 'uncertain',
  });
});

test('two dossiers begun apart have the same bytes', () => {
  const [venlo, support] = [makeDatabase({ party: 'GM0983' }), makeDatabase({ party: 'PV31' })];
  expect(venlo.dossierId).not.toBe(support.dossierId);
  expect(dumpDossier(venlo)).toBe(dumpDossier(support));
});

test('the example is the same everywhere too, is marked, and one report in it is unknown', () => {
  const [one, other] = [
    makeDatabase({ start: { kind: 'example' } }),
    makeDatabase({ start: { kind: 'example' }, party: 'GM0983' }),
  ];
  expect(dumpDossier(one)).toBe(dumpDossier(other));
  expect(one.sqlite.prepare('SELECT is_example FROM regions').pluck().get()).toBe(1);
  const kinds = "SELECT kind FROM quotas WHERE area = 'GM0981' AND group_code = 'asylum-seekers' ORDER BY kind";
  expect(one.sqlite.prepare(kinds).pluck().all()).toEqual(['agreed', 'decided', 'indicative']);
  expect(one.sqlite.prepare("SELECT count(*) FROM quotas WHERE source NOT LIKE 'Voorbeeld%'").pluck().get()).toBe(0);
});

test('the example shows two findings about figures and is whole otherwise', () => {
  const check = checkDossier(makeDatabase({ start: { kind: 'example' } }));
  expect(check.findings.map(({ code, area }) => [code, area])).toEqual([
    ['amv-exceeds-total', 'GM0944'],
    ['occupied-exceeds-realised', 'GM0928'],
  ]);
  expect(check.integrity).toEqual([]);
});

test('under the sites of the reference data and of the example a dot means one value for ever', () => {
  // Another hash means that the data changed: then they need another site id, and this line another hash.
  const values = limburgReference(resourcesFolder());
  expect(hashOf(values.filter(({ site }) => site === 'PV31-reference-limburg-1'))).toBe('750ab6137d084dd3');
  expect(hashOf(values.filter(({ site }) => site === 'PV31-reference-limburg-2'))).toBe('ae8691edc4aa45fb');
  expect(new Set(values.map(({ site }) => site)).size).toBe(2);
  const example = exampleReference(resourcesFolder());
  const isOfAgreements = ({ site }: ReferenceValue) => site.endsWith('-example-agreements-1');
  const isMeanwhile = ({ site }: ReferenceValue) => /-example-(correction|meanwhile)-/.test(site);
  const isOfBefore = (value: ReferenceValue) => !isOfAgreements(value) && !isMeanwhile(value);
  // Also the site of what was written meanwhile changes with it: by that one the answer to practise with is known to fit.
  expect(hashOf(example.filter(isOfBefore))).toBe('c330afea3df5b500');
  expect(hashOf(example.filter(isMeanwhile))).toBe('16d6c4899204dfc0');
  expect(hashOf(example.filter(isOfAgreements))).toBe('78800bbfe089604e');
});

test('any other region begins with a list of its municipalities, also as Dutch Excel saves it', () => {
  const start = list(
    'Gemeentecode;Gemeente;Deelregio;Inwoners;Peildatum\r\n363;Amsterdam;Stad;931.298;1-1-2024\r\nGM0394;Haarlemmermeer;"Meer";;\r\n',
  );
  const { sqlite, region } = makeDatabase({
    start: { ...start, region: { code: 'PV27', name: 'Noord-Holland' } },
    party: 'PV27',
  });
  expect(region).toBe('PV27');
  expect(sqlite.prepare('SELECT code, name, subregion FROM municipalities ORDER BY code').all()).toEqual([
    { code: 'GM0363', name: 'Amsterdam', subregion: 'stad' },
    { code: 'GM0394', name: 'Haarlemmermeer', subregion: 'meer' },
  ]);
  expect(sqlite.prepare('SELECT name, title FROM regions').get()).toEqual({
    name: 'Noord-Holland',
    title: 'Asielopgave Noord-Holland',
  });
  expect(sqlite.prepare('SELECT count FROM inhabitants').pluck().all()).toEqual([931_298]);
});

test('the same list gives the same bytes in every dossier', () => {
  const start = list('code,name,region_code,region_name\nGM0363,Amsterdam,PV27,Noord-Holland\n');
  expect(dumpDossier(makeDatabase({ start, party: 'GM0363' }))).toBe(
    dumpDossier(makeDatabase({ start, party: 'PV27' })),
  );
});

test.each([
  ['code,name\nGM0363,Amsterdam\nGM0363,Haarlem\n', 'csv-duplicate', { row: 3, code: 'GM0363', earlier: 2 }],
  ['code,name\n\nAmsterdam,GM0363\n', 'csv-bad-code', { row: 3, text: 'Amsterdam' }],
  ['code,name\nGM0363,\n', 'csv-missing-name', { row: 2, code: 'GM0363' }],
  ['code,plaats\nGM0363,Amsterdam\n', 'csv-missing-column', { column: 'name' }],
  [
    'code,name,population,population_date\nGM0363,Amsterdam,veel,2024-01-01\n',
    'csv-bad-number',
    { row: 2, text: 'veel' },
  ],
  [
    'code,name,population,population_date\nGM0363,Amsterdam,10,31-2-2024\n',
    'csv-bad-date',
    { row: 2, text: '31-2-2024' },
  ],
  ['code,name\nGM0363,"Amsterdam\n', 'csv-quotes', { row: 2 }],
  ['', 'csv-empty', {}],
  ['code,name\n', 'csv-empty', {}],
])('a list that cannot be read names the line: %j', (text, code, values) => {
  const path = join(temporaryFolder(), 'dossier.regietafel');
  const make = () => createDossier(path, { start: { ...list(text), region: { code: 'PV27' } }, party: 'PV27' });
  expect(make).toThrow(expect.objectContaining({ code, values }));
});

test('a list without a region, and a party that is not in it, are refused', () => {
  const path = join(temporaryFolder(), 'dossier.regietafel');
  const text = 'code,name\nGM0363,Amsterdam\n';
  expect(() => createDossier(path, { start: list(text), party: 'GM0363' })).toThrow('csv-region-missing');
  expect(() => createDossier(path, { start: { kind: 'limburg' }, party: 'GM0363' })).toThrow('party-unknown');
});

test('on the first screen one can be a municipality of Limburg or the support team', () => {
  const options = startOptions();
  expect(options.municipalities).toHaveLength(31);
  expect(options.region).toEqual({ code: 'PV31', name: 'Limburg' });
});
