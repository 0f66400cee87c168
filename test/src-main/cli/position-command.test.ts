import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KeyOf } from '../../../shared/domain/entities';
import { type RegisterOf, recordHead, type ValueOf, writeValue } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { runCli } from '../../../src-main/cli/run-cli';
import { writeMeta } from '../../../src-main/database/meta';
import { inTransaction } from '../../../src-main/database/store';
import { writeValuesOf } from '../../../src-main/services/change';
import type { Session } from '../../../src-main/services/session';
import { figures } from '../../helpers/builders';
import { closeDatabase, openDatabase } from '../../helpers/make-database';
import { temporaryFolder } from '../../helpers/temporary-folder';

const [A, B, C] = ['GM0001', 'GM0002', 'GM0003'] as const;
const CYCLE = 'voorbeeld-2027';
const VR_N = 'vr-noordregio';
const VR_Z = 'vr-zuidregio';

/**
 * A dossier of the worked examples of position-examples.md: Aldenaar, Berkrode and Coldenberg, with everything that is a
 * record today. Agreements are not, so R1, R2, S1, S2, X1 and X2 are not in it.
 */
async function exampleDossier() {
  const folder = temporaryFolder();
  const dossier = join(folder, 'dossier.regietafel');
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const said: string[] = [];
    const streams = { print: (text: string) => out.push(text), say: (text: string) => said.push(text) };
    const code = await runCli([...args, '--user-data', join(folder, 'data')], streams, '0.1.0');
    return { code, out: out.join('\n'), said: said.join('\n') };
  };
  const list = join(folder, 'gemeenten.csv');
  writeFileSync(
    list,
    [
      'code,name,subregion,safety_region,population,population_date',
      `${A},Aldenaar,Noord,Noordregio,35800,2026-01-01`,
      `${B},Berkrode,Noord,Noordregio,20000,2026-01-01`,
      `${C},Coldenberg,Zuid,Zuidregio,60000,2026-01-01`,
    ].join('\n'),
  );
  await run('new', dossier, '--municipalities', list, '--as', 'PV99', '--region', 'PV99', '--region-name', 'Regio');
  const session = openDatabase(dossier, { userData: join(folder, 'data') });
  writeValuesOf(session, [...cycle(), ...asylumSeekers(), ...permitHolders(), ...ukraine()]);
  closeDatabase(session);
  const change = (work: (session: Session) => void) => {
    const opened = openDatabase(dossier, { userData: join(folder, 'data') });
    work(opened);
    closeDatabase(opened);
  };
  return { run, dossier, change };
}

function record<E extends EntityName>(
  entity: E,
  key: KeyOf<E>,
  values: { readonly [R in RegisterOf<E>]?: ValueOf<E, R> },
): OwnWrite[] {
  return Object.entries(values).map(([register, value]) => ({
    head: recordHead(entity, key),
    register,
    // The keys of `values` are registers of the entity, and each value is of its register.
    value: writeValue(entity, register as RegisterOf<E>, value as ValueOf<E, RegisterOf<E>>),
    origin: 'typed',
  }));
}

function cycle(): OwnWrite[] {
  const term = { from: '2027-01-01', until: '2028-12-31', certainty: 'certain' } as const;
  const name = { nl: 'Ronde 2027–2028', en: 'Round 2027–2028' };
  const groups = ['asylum-seekers', 'ukraine'];
  const rule = { minimumYears: 5, minimumPlaces: null, readyBy: null };
  return [
    ...record('period', { code: CYCLE }, { name, type: 'cycle', term, groups }),
    ...record('counting-rule', { group: 'asylum-seekers', period: CYCLE }, { rule }),
  ];
}

const quota = (area: string, group: string, kind: 'indicative' | 'agreed', total: number, amv: number | null) =>
  record('quota', { area, group, period: CYCLE, kind }, { figures: figures(total, amv) });

let ids = 0;
const uuid = () => `0198c0de-0000-7000-8000-${String(++ids).padStart(12, '0')}`;

interface Layer {
  readonly host: string;
  readonly name: string;
  readonly group: string;
  readonly places: readonly [number, number | null];
  readonly term: readonly [string, string | null];
  readonly certainty?: 'hard' | 'soft';
  readonly shares?: Readonly<Record<string, readonly [number, number]>>;
}

function location({ host, name, group, places, term, certainty = 'hard', shares = {} }: Layer): OwnWrite[] {
  const [facility, layer] = [uuid(), uuid()];
  const value = { group, total: places[0], amv: places[1], from: term[0], until: term[1], certainty };
  return [
    ...record('facility', { host, id: facility }, { name, status: 'open' }),
    ...record('capacity-layer', { facility, host, id: layer }, { layer: value }),
    ...Object.entries(shares).flatMap(([municipality, [total, amv]]) => {
      const key = { layer, host, municipality };
      const confirmed = municipality === host ? [] : record('share-confirmation', key, { confirmed: { total, amv } });
      return [...record('share', key, { places: { total, amv } }), ...confirmed];
    }),
  ];
}

function asylumSeekers(): OwnWrite[] {
  const group = 'asylum-seekers';
  const at = (host: string, name: string, places: Layer['places'], term: Layer['term'], more: Partial<Layer> = {}) =>
    location({ host, name, group, places, term, ...more });
  return [
    ...quota(A, group, 'indicative', 120, 10),
    ...quota(B, group, 'indicative', 80, 7),
    ...quota(C, group, 'indicative', 200, 17),
    ...quota('PV99', group, 'indicative', 400, 34),
    ...at(B, 'F1', [100, 6], ['2025-01-01', '2034-12-31'], { shares: { [B]: [70, 4], [C]: [30, 2] } }),
    ...at(A, 'F2', [60, 0], ['2026-03-01', '2031-02-28']),
    ...at(A, 'F3', [50, 0], ['2026-07-01', '2028-06-30']),
    ...at(C, 'F4', [150, 12], ['2020-01-01', '2029-12-31']),
    ...at(C, 'F5', [40, 4], ['2027-05-01', '2037-04-30'], { certainty: 'soft' }),
    ...at(A, 'F6', [35, 0], ['2027-09-01', '2037-08-31']),
  ];
}

function permitHolders(): OwnWrite[] {
  const group = 'permit-holders';
  const inhabitants = { count: 17_900_000, date: '2026-01-01' };
  const carry = (municipality: string, persons: number) =>
    record('opening-carry', { group, municipality, period: '2027-1' }, { persons });
  const housed = (municipality: string, total: number) =>
    record(
      'realisation',
      {
        municipality,
        group,
        period: '2027-1',
        referenceDate: '2027-06-30',
        kind: 'realised',
        source: 'municipality',
      },
      { figures: figures(total) },
    );
  return [
    ...record('national-task', { group, period: '2027-1' }, { persons: 13_500, inhabitants }),
    ...record('national-task', { group, period: '2027-2' }, { persons: 12_000, inhabitants }),
    ...carry(A, 5),
    ...carry(B, -16),
    ...carry(C, 10),
    ...housed(A, 20),
    ...housed(B, 9),
    ...housed(C, 40),
  ];
}

function ukraine(): OwnWrite[] {
  const group = 'ukraine';
  const at = (host: string, name: string, places: number) =>
    location({ host, name, group, places: [places, null], term: ['2025-01-01', null] });
  return [
    ...quota(A, group, 'agreed', 90, null),
    ...quota(B, group, 'agreed', 50, null),
    ...quota(C, group, 'agreed', 90, null),
    ...quota(VR_N, group, 'agreed', 150, null),
    ...quota(VR_Z, group, 'agreed', 90, null),
    ...quota('PV99', group, 'agreed', 240, null),
    ...at(A, 'F8', 100),
    ...at(B, 'F9', 30),
    ...at(C, 'F7', 110),
  ];
}

const table = (...lines: string[]) => lines.join('\n');

test('the table of asylum seekers on 1 July 2027 is that of the document, hard and with soft', async () => {
  const { run, dossier } = await exampleDossier();
  const ask = (...args: string[]) =>
    run('position', dossier, '--period', CYCLE, '--date', '1-7-2027', '--group', 'asylum-seekers', ...args);
  expect((await ask()).out).toBe(
    table(
      'Asielzoekers, Ronde 2027–2028, indicatief, op 1 juli 2027: plaatsen, waarvan amv achter de streep (alleen hard)',
      'Gebied          Opgave  Niet verdeeld  Na afspraken  Telt mee    Stand',
      'Regio           400/34            0/0        400/34    310/18  −90/−16',
      '  Noord         200/17            0/0        200/17     130/4  −70/−13',
      '    Aldenaar    120/10                       120/10      60/0  −60/−10',
      '    Berkrode      80/7                         80/7      70/4   −10/−3',
      '  Zuid          200/17            0/0        200/17    180/14   −20/−3',
      '    Coldenberg  200/17                       200/17    180/14   −20/−3',
    ),
  );
  expect((await ask('--soft', '--by', 'region')).out).toBe(
    table(
      'Asielzoekers, Ronde 2027–2028, indicatief, op 1 juli 2027: plaatsen, waarvan amv achter de streep (hard en zacht)',
      'Gebied  Opgave  Niet verdeeld  Na afspraken  Telt mee    Stand',
      'Regio   400/34            0/0        400/34    350/22  −50/−12',
    ),
  );
});

test('the tables of permit holders are those of the document', async () => {
  const { run, dossier } = await exampleDossier();
  const ask = (period: string, date: string) =>
    run('position', dossier, '--period', period, '--date', date, '--by', 'municipality');
  expect((await ask('2027-1', '30-6-2027')).out).toBe(
    table(
      'Statushouders, 2027, eerste halfjaar, netto, op 30 juni 2027: personen (alleen hard)',
      'Gebied      Netto  Na afspraken  Achterstand  Gecorrigeerd  Gehuisvest  Op schema  Stand',
      'Aldenaar       27            27            5            32          20         32    −12',
      'Berkrode       16            16          −16             0           9                +9',
      'Coldenberg     46            46           10            56          40         56    −16',
    ),
  );
  expect((await ask('2027-2', '1-10-2027')).out).toBe(
    table(
      'Statushouders, 2027, tweede halfjaar, netto, op 1 oktober 2027: personen (alleen hard)',
      'Gebied      Netto  Na afspraken  Achterstand  Gecorrigeerd  Gehuisvest  Op schema     Stand',
      'Aldenaar       24            24           12            36    onbekend         18  onbekend',
      'Berkrode       14            14           −9             5    onbekend        2,5  onbekend',
      'Coldenberg     41            41           16            57    onbekend       28,5  onbekend',
    ),
  );
});

test('the table for Ukraine before X1 is that of the document, with safety regions and what nobody has', async () => {
  const { run, dossier } = await exampleDossier();
  const { out } = await run('position', dossier, '--date', '2027-07-01', '--group', 'ukraine', '--period', CYCLE);
  expect(out).toBe(
    table(
      'Ontheemden uit Oekraïne, Ronde 2027–2028, afgesproken, op 1 juli 2027: plaatsen (alleen hard)',
      'Gebied                       Opgave  Niet verdeeld  Na afspraken  Telt mee  Stand',
      'Regio                           230             10           240       240      0',
      '  Noord                         140              0           140       130    −10',
      '    Aldenaar                     90                           90       100    +10',
      '    Berkrode                     50                           50        30    −20',
      '  Zuid                           90              0            90       110    +20',
      '    Coldenberg                   90                           90       110    +20',
      'Veiligheidsregio Noordregio     140             10           150       130    −20',
      'Veiligheidsregio Zuidregio       90              0            90       110    +20',
    ),
  );
});

test('a dossier of a part shows of others what was received, says so, and sums nothing', async () => {
  const { run, dossier, change } = await exampleDossier();
  change((session) => {
    inTransaction(session, () => writeMeta(session, { isWhole: false, party: A }));
    session.sqlite
      .prepare(
        `INSERT INTO received_figures (entity, area, group_code, period, kind, reference_date, total, amv, known, "of", as_of, from_party)
         VALUES ('quota', 'PV99', 'asylum-seekers', ?, 'indicative', '', 400, 34, 3, 3, '2027-06-20', 'PV99')`,
      )
      .run(CYCLE);
  });
  const { out } = await run('position', dossier, '--period', CYCLE, '--date', '1-7-2027', '--group', 'asylum-seekers');
  expect(out.split('\n').slice(2)).toEqual([
    'Regio             400/34                     onbekend  onbekend  onbekend',
    '  Noord         onbekend                     onbekend  onbekend  onbekend',
    '    Aldenaar      120/10                       120/10      60/0   −60/−10',
    '    Berkrode    onbekend                     onbekend  onbekend  onbekend',
    '  Zuid          onbekend                     onbekend  onbekend  onbekend',
    '    Coldenberg  onbekend                     onbekend  onbekend  onbekend',
    'Ontvangen stand van 20-6-2027: Regio.',
    '',
    'Dit dossier bevat een deel van de regio. Van anderen ziet u alleen wat is ontvangen.',
  ]);
});

test('without options: every group in the period of today, in one go', async () => {
  const { run, dossier } = await exampleDossier();
  const { out, code } = await run('position', dossier, '--date', '1-7-2027');
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => line.includes(', op 1 juli 2027: '))).toHaveLength(3);
});

test('as JSON with codes, unknown as null and of how many a sum is known', async () => {
  const { run, dossier } = await exampleDossier();
  const { out } = await run('position', dossier, '--period', CYCLE, '--date', '1-7-2027', '--by', 'region', '--json');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    isWhole: true,
    positions: [
      {
        group: 'asylum-seekers',
        kind: 'indicative',
        unit: 'places',
        areas: [
          {
            area: 'PV99',
            name: 'Regio',
            gap: { total: { sum: -90, known: 3, of: 3 }, amv: { sum: -16 } },
            rest: { from: 'recorded' },
          },
        ],
      },
      { group: 'ukraine', areas: [{ isMet: true, isAmvMet: null }] },
    ],
  });
  const flow = JSON.parse((await run('position', dossier, '--period', '2027-2', '--date', '1-10-2027', '--json')).out);
  expect(flow).toMatchObject({ positions: [{ areas: [{ flow: { pace: 49 } }, {}, {}, {}, {}, {}] }] });
});

test.each([
  [['--period', 'ronde-9'], '--period kan niet "ronde-9" zijn.'],
  [['--group', 'studenten'], '--group kan niet "studenten" zijn.'],
  [['--date', '31-2-2027'], '--date kan niet "31-2-2027" zijn.'],
  [['--by', 'wijk'], '--by kan niet "wijk" zijn.'],
  [['--period', '2027-1', '--group', 'ukraine'], '--period kan niet "2027-1" zijn.'],
  [['--date', '1-1-1999'], '--period kan niet "1999-01-01" zijn.'],
])('a value that does not fit is said, with what does, and ends with 2: %j', async (args, sentence) => {
  const { run, dossier } = await exampleDossier();
  const { code, said, out } = await run('position', dossier, ...args);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(said).toContain('Kies uit:');
  expect(out).toBe('');
});
