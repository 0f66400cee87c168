import { expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { compareMoments } from '../../../../src-main/services/compare/compare-moments';
import { explainDifference } from '../../../../src-main/services/compare/explain-difference';
import { writeSettingRule } from '../../../../src-main/services/region-settings/setting-rules';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';
import {
  apply,
  editInExcel,
  plan,
  quota,
  regionAndVenlo,
  rowWith,
  send,
  takeAll,
  typed,
  venlo,
} from '../exchange/installation';

const standpoint = { day: '2026-12-01', group: 'asylum-seekers' };
const [firstDay, before] = ['2026-06-15', '2026-07-01'];

/** Everything so far was there on 15 June. */
function madeInJune(session: Session): Session {
  session.sqlite.prepare('UPDATE log SET at = ?').run(`${firstDay}T10:00:00.000Z`);
  return session;
}

const compare = (session: Session, earlier: string | null = before) =>
  compareMoments(session, { standpoint, earlier, later: null });
const rowOf = (session: Session, area: string) => compare(session).rows?.find((row) => row.area === area);
const causesIn = (session: Session, area: string) =>
  explainDifference(session, { standpoint, earlier: before, later: null, area });

function layerOfVenlo(session: Session) {
  const row = session.sqlite
    .prepare(
      "SELECT record_id, facility, host FROM capacity_layers WHERE host = 'GM0983' AND group_code = 'asylum-seekers' LIMIT 1",
    )
    .get() as { record_id: string; facility: string; host: string }; // columns of the query
  return recordHead('capacity-layer', { facility: row.facility, host: row.host, id: row.record_id });
}

test('nothing changed since: no area differs, and the day is the newest before today on which something was written', () => {
  const session = madeInJune(makeDatabase({ start: { kind: 'example' } }));
  const { earlier, later, rows, days, kindEarlier, kindLater } = compare(session, null);
  expect({ earlier, later, days }).toEqual({ earlier: firstDay, later: null, days: [firstDay] });
  expect(rows?.some(({ isChanged }) => isChanged)).toBe(false);
  expect(rows?.[0]).toMatchObject({ area: 'PV31', depth: 0 });
  expect(kindEarlier).toBe(kindLater);
});

test('a quota that was typed since moves its municipality, the areas that are the sum of it and no other, with who and when', () => {
  const session = madeInJune(makeDatabase({ start: { kind: 'example' } }));
  const head = recordHead('quota', {
    area: venlo,
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    kind: 'decided',
  });
  const figures = { total: 500, amv: 40, includesAmv: 'yes' } as const;
  writeValuesOf(session, [
    { head, register: 'figures', value: writeValue('quota', 'figures', figures), origin: 'typed' },
  ]);
  const changed = compare(session)
    .rows?.filter(({ isChanged }) => isChanged)
    .map(({ area }) => area);
  expect(changed).toEqual(expect.arrayContaining(['noord-limburg', venlo]));
  expect(changed?.filter((area) => area.startsWith('GM'))).toEqual([venlo]);
  const row = rowOf(session, venlo);
  expect(row?.later?.quota.total.sum).not.toBe(row?.earlier?.quota.total.sum);
  const { causes } = causesIn(session, venlo);
  expect(causes).toHaveLength(1);
  expect(causes[0]).toMatchObject({
    later: { total: 500 },
    changes: [{ partyName: 'Limburg, ondersteuningsteam', became: '500, waarvan 40 amv', file: '' }],
  });
  expect(causes[0]?.earlier?.total).toBeGreaterThan(0);
  // The region has a task of its own: what changed is only what of it is not divided.
  expect(changed).not.toContain('PV31');
  // The other way round is the same difference, mirrored.
  const back = compareMoments(session, { standpoint, earlier: before, later: before });
  expect(back.rows?.some(({ isChanged }) => isChanged)).toBe(false);
});

test('places that were added since are a cause by their layer, with the facility', () => {
  const session = madeInJune(makeDatabase({ start: { kind: 'example' } }));
  const layer = layerOfVenlo(session);
  writeValuesOf(session, [
    { head: layer, register: 'deleted', value: writeValue('capacity-layer', 'deleted', true), origin: 'typed' },
  ]);
  const { causes } = causesIn(session, venlo);
  expect(causes.some(({ earlier, later }) => earlier !== null && later === null)).toBe(true);
  expect(causes.every(({ changes }) => changes.length > 0)).toBe(true);
});

test('a rule of the region that changed is named, also where no record of the area changed', () => {
  const session = madeInJune(makeDatabase({ start: { kind: 'example' } }));
  writeSettingRule(session, { name: 'rest-counts-for-host', value: false, reason: 'Besloten op 3 maart.' });
  const moved = compare(session).rows?.find(({ area, isChanged }) => isChanged && area.startsWith('GM'));
  expect(moved).toBeDefined();
  const { causes, rules } = causesIn(session, moved?.area ?? '');
  expect(causes.length).toBeGreaterThan(0);
  expect(causes.every(({ changes }) => changes.length === 0)).toBe(true);
  expect(rules.map(({ title }) => title)).toEqual(['Wat overblijft van gedeelde plaatsen telt voor de gastgemeente']);
});

test('before this copy was there nothing is known, and that is said with the day', () => {
  const session = madeInJune(makeDatabase({ start: { kind: 'example' } }));
  const { rows, firstDay: first, beganWithFile } = compare(session, '2026-06-14');
  expect({ rows, first, beganWithFile }).toEqual({ rows: null, first: firstDay, beganWithFile: false });
});

test('a copy that began with a mailed file says so; what came in since names the file, and only its own is compared', async () => {
  const { mail, region, venloCopy, sent } = await regionAndVenlo(typed(quota(), 400));
  madeInJune(venloCopy);
  expect(compare(venloCopy, '2026-06-14')).toMatchObject({ rows: null, beganWithFile: true, isWhole: false });
  const edited = editInExcel(sent, mail.path('antwoord.xlsx'), (book) => {
    rowWith(book, 'Opgaven', ['Venlo', 'indicatief']).set('Aantal', 420);
  });
  const view = await plan(venloCopy, edited);
  apply(venloCopy, view, takeAll);
  expect(rowOf(venloCopy, venlo)).toMatchObject({
    isChanged: true,
    earlier: { quota: { total: { sum: 400 } } },
    later: { quota: { total: { sum: 420 } } },
  });
  expect(compare(venloCopy).rows?.map(({ area }) => area)).toEqual([venlo]);
  expect(causesIn(venloCopy, venlo).causes[0]?.changes[0]?.file).toBe('antwoord.xlsx');
  expect(region.isWhole).toBe(true);
  await send(region, mail, 'region', null);
});
