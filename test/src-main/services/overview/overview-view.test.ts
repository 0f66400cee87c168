import { expect, test } from 'vitest';
import { type OverviewView, overviewView as schema } from '../../../../shared/ipc/schemas/overview';
import { writeMeta } from '../../../../src-main/database/meta';
import { inTransaction } from '../../../../src-main/database/store';
import { overviewView } from '../../../../src-main/services/overview/overview-view';
import type { Session } from '../../../../src-main/services/session';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const example = () => makeDatabase({ start: { kind: 'example' } });
const view = (session: Session, chosen = {}) => schema.parse(overviewView(session, chosen));

function figureOf({ rows }: OverviewView, area: string, group = 'asylum-seekers') {
  const found = rows.find((row) => row.area === area)?.figures[group];
  if (found === undefined) throw new Error(`no figure of ${area}`);
  return found;
}

/** The copy of one municipality, with what came along about the region. */
function partialDossier(): Session {
  const session = makeDatabase({ party: 'GM0983' });
  writeValuesOf(session, [figureWrite(quotaHead({ kind: 'decided' }), 441)]);
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  session.sqlite
    .prepare(
      `INSERT INTO received_figures (entity, area, group_code, period, kind, reference_date, total, known, of, as_of, from_party)
       VALUES ('quota', 'PV31', 'asylum-seekers', 'spreidingswet-2', 'decided', '', 4829, 30, 31, '2026-11-20', 'PV31')`,
    )
    .run();
  return session;
}

test('one answer holds everything of the first view, begun at the region and the round that runs', () => {
  const shown = view(example());
  expect(shown.standpoint).toMatchObject({
    cycle: 'spreidingswet-2',
    halfYear: '2026-2',
    day: '2026-11-01',
    area: 'PV31',
    group: 'asylum-seekers',
    certainty: 'hard',
  });
  expect(shown.rows.map(({ type }) => type).filter((type) => type === 'municipality')).toHaveLength(31);
  expect(shown.groups.map(({ code }) => code)).toEqual(['asylum-seekers', 'permit-holders', 'ukraine']);
  expect(shown.isWhole).toBe(true);
});

test('the gap is what counts minus what is asked, in every area and group where both are known', () => {
  const { rows } = view(example());
  let compared = 0;
  for (const { figures } of rows) {
    for (const { quota, counted, gap } of Object.values(figures)) {
      if (quota.total.sum === null || counted.total.sum === null || quota.total.known < quota.total.of) continue;
      expect(gap.total.sum).toBe(counted.total.sum - quota.total.sum);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(80);
});

test('with soft never counts less than hard, and the strip says how much is soft', () => {
  const session = example();
  const [hard, soft] = [view(session), view(session, { certainty: 'with-soft' })];
  for (const { area, figures } of hard.rows) {
    for (const [group, { counted }] of Object.entries(figures)) {
      expect(figureOf(soft, area, group).counted.total.sum ?? 0).toBeGreaterThanOrEqual(counted.total.sum ?? 0);
    }
  }
  const more = (figureOf(soft, 'PV31').counted.total.sum ?? 0) - (figureOf(hard, 'PV31').counted.total.sum ?? 0);
  expect(more).toBeGreaterThan(0);
  expect(hard.groups[0]?.soft).toBe(more);
  expect(soft.groups[0]?.soft).toBe(more);
});

test('a dossier without figures knows nothing, and says so instead of 0', () => {
  const shown = view(makeDatabase());
  const { quota, gap } = figureOf(shown, 'GM0983');
  expect([quota.total.sum, gap.total.sum]).toEqual([null, null]);
  expect(figureOf(shown, 'PV31').gap.total).toMatchObject({ sum: null, known: 0, of: 31 });
  expect(shown.hasPlaces).toBe(false);
  expect(view(example()).hasPlaces).toBe(true);
});

test('the course stands on the day one looks at where the table stands, and goes on with the quota of the last round', () => {
  const { course, standpoint, rows } = view(example());
  const now = course.steps.findLast(({ date }) => date <= standpoint.day);
  expect(now?.hard).toBe(rows[0]?.figures['asylum-seekers']?.gap.total.sum);
  const dates = course.steps.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
  for (const { hard, withSoft } of course.steps) expect(withSoft ?? 0).toBeGreaterThanOrEqual(hard ?? 0);
  expect(course.quotaDrawnOnFrom).toBe('2028-02-27');
  expect(course.until).toBe('2030-12-31');
});

test('the course is of the area and group one looks at', () => {
  const session = example();
  const venlo = view(session, { area: 'GM0983', group: 'ukraine' });
  const now = venlo.course.steps.findLast(({ date }) => date <= venlo.standpoint.day);
  expect(now?.hard).toBe(figureOf(venlo, 'GM0983', 'ukraine').gap.total.sum);
});

test('the course of people to house ends with their half-year', () => {
  const { course } = view(example(), { group: 'permit-holders' });
  expect(course.steps.at(-1)).toMatchObject({ date: '2027-01-01', hard: null });
  expect(course.steps.findLast(({ hard }) => hard !== null)?.hard).toBe(-350);
});

test('a copy that holds a part shows region figures as received, with their day, and never sums the part', () => {
  const session = partialDossier();
  expect(view(session).standpoint.area).toBe('GM0983');
  const shown = view(session, { area: 'PV31' });
  expect(shown.isWhole).toBe(false);
  expect(figureOf(shown, 'PV31')).toMatchObject({
    quota: { total: { sum: 4_829, known: 30, of: 31 } },
    gap: { total: { sum: null } },
    receivedOn: '2026-11-20',
  });
  expect(figureOf(shown, 'noord-limburg').quota.total.sum).toBeNull();
  expect(figureOf(shown, 'GM0983').quota.total.sum).toBe(441);
  expect(shown.course.steps).toEqual([]);
  expect(shown.ownArea).toBe('GM0983');
});

test('what was read lately stands under arrivals, newest first; what was undone does not', () => {
  const session = example();
  const insert = session.sqlite.prepare(
    `INSERT INTO imports (id, at, hash, file_name, source, sender_party, taken, refused, waiting, conflicts, details, undone_at)
     VALUES (?, ?, '', ?, 'workbook', ?, ?, 0, ?, 0, '{}', ?)`,
  );
  insert.run('one', '2026-11-18T10:00:00Z', 'horst.xlsx', 'GM1507', 6, 0, null);
  insert.run('two', '2026-11-20T10:00:00Z', 'venlo.xlsx', 'GM0983', 0, 20, null);
  insert.run('three', '2026-11-21T10:00:00Z', 'gennep.xlsx', 'GM0907', 1, 0, '2026-11-21T11:00:00Z');
  expect(view(session).arrivals.map(({ partyName, taken, waiting }) => [partyName, taken, waiting])).toEqual([
    ['Venlo', 0, 20],
    ['Horst aan de Maas', 6, 0],
  ]);
});
