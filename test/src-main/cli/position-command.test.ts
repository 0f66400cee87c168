import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import { writeMeta } from '../../../src-main/database/meta';
import { inTransaction } from '../../../src-main/database/store';
import { writeSubstitutionRule } from '../../../src-main/services/region-settings/substitution-rules';
import { A, CYCLE, workedDossier } from '../../helpers/worked-dossier';
import { writeValuesOf } from '../../helpers/write-values-of';

const table = (...lines: string[]) => lines.join('\n');

test('the table of asylum seekers on 1 July 2027 is that of the document, hard and with soft', async () => {
  const { run, dossier } = await workedDossier();
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
  const { run, dossier } = await workedDossier();
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
  const { run, dossier } = await workedDossier();
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

test('what groups stand in for stands below the table, whose figures stay', async () => {
  const { run, dossier, change } = await workedDossier();
  const ask = () =>
    run('position', dossier, '--period', CYCLE, '--date', '1-7-2027', '--group', 'asylum-seekers', '--by', 'subregion');
  const before = (await ask()).out;
  const rule = { places: '1', covers: '1', reason: 'Besloten op 3 maart.' };
  change((session) => void writeSubstitutionRule(session, { from: 'ukraine', to: 'asylum-seekers', rule }));
  const lines = (await ask()).out.split('\n');
  expect(lines.slice(0, -1).join('\n')).toBe(before);
  expect(lines.at(-1)).toBe(
    'Zuid, opvang via andere groep: 20 plaatsen van Ontheemden uit Oekraïne vangen 20 tekort bij Asielzoekers op. Stand Asielzoekers dan 0.',
  );
  const json = JSON.parse((await run('position', dossier, '--date', '1-7-2027', '--by', 'subregion', '--json')).out);
  expect(json.positions[0].areas[1].substitution).toMatchObject({ covered: 20, lent: 0, gap: 0 });
});

test('the stand as it was known at the end of a day; a day before there was a dossier is refused', async () => {
  const { run, dossier, change } = await workedDossier();
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  change((session) => {
    const rows = session.sqlite.prepare('UPDATE log SET at = ?').run('2026-06-15T10:00:00.000Z');
    expect(rows.changes).toBeGreaterThan(0);
    const head = recordHead('quota', { area: A, group: 'asylum-seekers', period: CYCLE, kind: 'indicative' });
    const value = writeValue('quota', 'figures', { total: 150, amv: 10, includesAmv: 'yes' });
    writeValuesOf(session, [{ head, register: 'figures', value, origin: 'typed' }]);
  });
  const ask = (...more: string[]) =>
    run('position', dossier, '--period', CYCLE, '--date', '1-7-2027', '--group', 'asylum-seekers', ...more);
  const aldenaar = (out: string) => out.split('\n').find((line) => line.includes('Aldenaar'));
  expect(aldenaar((await ask()).out)).toContain('150/10');
  expect(aldenaar((await ask('--known', today)).out)).toContain('150/10');
  const then = await ask('--known', '1-7-2026');
  expect(then.out.split('\n')[0]).toBe('Zoals deze kopie het wist aan het eind van 1 juli 2026.');
  expect(aldenaar(then.out)).toContain('120/10');
  const before = await ask('--known', '14-6-2026');
  expect(before).toMatchObject({ code: 1, out: '' });
  expect(before.said).toContain('Deze kopie bestaat sinds 15 juni 2026.');
});

test('a dossier of a part shows of others what was received, says so, and sums nothing', async () => {
  const { run, dossier, change } = await workedDossier();
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
  const { run, dossier } = await workedDossier();
  const { out, code } = await run('position', dossier, '--date', '1-7-2027');
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => line.includes(', op 1 juli 2027: '))).toHaveLength(3);
});

test('as JSON with codes, unknown as null and of how many a sum is known', async () => {
  const { run, dossier } = await workedDossier();
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
  const { run, dossier } = await workedDossier();
  const { code, said, out } = await run('position', dossier, ...args);
  expect(code).toBe(2);
  expect(said).toContain(sentence);
  expect(said).toContain('Kies uit:');
  expect(out).toBe('');
});
