import { expect, test } from 'vitest';
import type { CellEdit } from '../../../../shared/ipc/schemas/figures';
import { writeMeta } from '../../../../src-main/database/meta';
import { inTransaction } from '../../../../src-main/database/store';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { matrix } from '../../../../src-main/services/quotas/matrix';
import { checkEdits, writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import { query, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';

const decided = 'asylum-seekers.decided.total';
const decidedAmv = 'asylum-seekers.decided.amv';
const edit = (text: string, column = decided, area = 'GM0983'): CellEdit => ({ area, column, text });

function value(session: Session, column = decided, area = 'GM0983') {
  const row = matrix(session, query).rows.find((each) => each.area === area && Object.hasOwn(each.cells, column));
  return row?.cells[column]?.value;
}

test('typing a number writes it, with amv behind a slash', () => {
  const session = makeDatabase();
  expect(writeEdits(session, query, [edit('1.310/85')])).toMatchObject({ written: 1, refused: [] });
  expect([value(session), value(session, decidedAmv)]).toEqual([1_310, 85]);
});

test('total and amv of one figure are one write', () => {
  const session = makeDatabase();
  writeEdits(session, query, [edit('186'), edit('15', decidedAmv)]);
  const registers = session.sqlite
    .prepare('SELECT register, value FROM siblings WHERE record_id = ?')
    .all(quotaHead({ kind: 'decided' }).id);
  expect(registers).toEqual([{ register: 'figures', value: '{"amv":15,"includesAmv":"yes","total":186}' }]);
});

test('"circa" marks the number, and typing it plainly takes the mark away', () => {
  const session = makeDatabase();
  const certainty = () =>
    session.sqlite
      .prepare('SELECT certainty FROM quotas WHERE record_id = ?')
      .pluck()
      .get(quotaHead({ kind: 'decided' }).id);
  writeEdits(session, query, [edit('circa 430')]);
  expect(certainty()).toBe('approximate');
  writeEdits(session, query, [edit('430')]);
  expect(certainty()).toBe('certain');
});

test('clearing makes a number unknown, and clearing nothing writes nothing', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  writeEdits(session, query, [edit('', 'ukraine.agreed.total')]);
  expect(value(session, 'ukraine.agreed.total')).toBeNull();
  expect(writeEdits(session, query, [edit('', 'asylum-seekers.reported.total', 'GM0981')])).toEqual({
    written: 0,
    refused: [],
    actionId: null,
  });
});

test('what is refused is said before writing, with the reason, and the rest is written', () => {
  const session = makeDatabase();
  const edits = [
    edit('441'),
    edit('-5', decided, 'GM0984'),
    edit('12,5', decided, 'GM0889'),
    edit('5/2', 'ukraine.agreed.total'),
    edit('5', 'ukraine.realised.total', 'PV31'),
    edit('5', decided, 'noord-limburg'),
    edit('5', decided, 'GM0363'),
    edit('5', 'no.such.column'),
  ];
  const check = checkEdits(session, query, edits);
  expect(check.accepted).toBe(1);
  expect(check.refused.map(({ code }) => code)).toEqual([
    'negative',
    'not-whole',
    'no-amv',
    'kind-not-for-area',
    'read-only',
    'unknown-area',
    'unknown-column',
  ]);
  expect(session.sqlite.prepare('SELECT count(*) FROM actions').pluck().get()).toBe(0);
  expect(writeEdits(session, query, edits)).toMatchObject({ written: 1, refused: check.refused });
  expect(value(session)).toBe(441);
});

test('cells of another owner are counted before writing', () => {
  const session = makeDatabase({ party: 'GM0983' });
  const edits = [edit('441'), edit('465', 'ukraine.realised.total'), edit('180', 'ukraine.realised.total', 'GM0984')];
  expect(checkEdits(session, query, edits)).toMatchObject({ accepted: 3, foreign: 2 });
});

test('a cell that already has this value is left alone', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  expect(checkEdits(session, query, [edit('441'), edit('453', 'asylum-seekers.indicative.total')])).toMatchObject({
    unchanged: 2,
    accepted: 0,
  });
});

test('a realisation is written on the day asked, also when it equals the count of an earlier day', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const day = { ...query, referenceDate: '2026-11-20' };
  writeEdits(session, day, [edit('465', 'ukraine.realised.total')]);
  const days = session.sqlite
    .prepare(
      "SELECT reference_date FROM realisations WHERE municipality = 'GM0983' AND group_code = 'ukraine' AND kind = 'realised' ORDER BY 1",
    )
    .pluck()
    .all();
  expect(days).toEqual(['2026-11-01', '2026-11-20']);
});

test('the task of the region and of a safety region can be typed', () => {
  const session = makeDatabase();
  writeEdits(session, query, [
    edit('5.000', decided, 'PV31'),
    edit('2.230', 'ukraine.agreed.total', 'vr-limburg-noord'),
  ]);
  expect(value(session, decided, 'PV31')).toBe(5_000);
  expect(value(session, 'ukraine.agreed.total', 'vr-limburg-noord')).toBe(2_230);
});

test('in a part of the dossier the received figures of others are only to be read', () => {
  const session = makeDatabase({ party: 'GM0983' });
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  expect(checkEdits(session, query, [edit('5', decided, 'GM0984'), edit('5')])).toMatchObject({
    accepted: 1,
    refused: [{ area: 'GM0984', code: 'read-only' }],
  });
});

test('a pasted block of 200 cells is one step of undo', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const codes = session.sqlite.prepare('SELECT code FROM municipalities LIMIT 25').pluck().all().map(String);
  const columns = ['indicative', 'agreed', 'reported', 'decided'].flatMap((kind) => [
    `asylum-seekers.${kind}.total`,
    `asylum-seekers.${kind}.amv`,
  ]);
  const edits = codes.flatMap((area) =>
    columns.map((column) => edit(column.endsWith('amv') ? '1' : '999', column, area)),
  );
  const before = matrix(session, query).rows;
  expect(writeEdits(session, query, edits).written).toBe(200);
  expect(historyState(session)).toEqual({ undo: '200 cellen', redo: null });
  expect(undo(session)).toEqual({ done: '200 cellen', kept: 0 });
  expect(matrix(session, query).rows.map(({ cells }) => Object.values(cells).map((cell) => cell.value))).toEqual(
    before.map(({ cells }) => Object.values(cells).map((cell) => cell.value)),
  );
  expect(redo(session).kept).toBe(0);
  expect(value(session, decided, codes[0])).toBe(999);
});

test('undo is a new write with the old value, which travels', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  writeEdits(session, query, [edit('450')]);
  const highest = session.sqlite.prepare("SELECT value FROM meta WHERE key = 'own_counter'").pluck().get();
  undo(session);
  const rows = session.sqlite
    .prepare("SELECT site, counter, origin FROM siblings WHERE record_id = ? AND register = 'figures'")
    .all(quotaHead({ kind: 'decided' }).id);
  expect(rows).toEqual([{ site: session.site, counter: Number(highest) + 1, origin: 'revert' }]);
  expect(historyState(session)).toEqual({ undo: null, redo: 'Venlo, Asielzoekers, vastgesteld' });
});

test('undo and redo go back and forth over several steps', () => {
  const session = makeDatabase();
  for (const text of ['1', '2', '3']) writeEdits(session, query, [edit(text)]);
  const seen = [undo, undo, undo, undo, redo, redo, redo, redo].map((step) => [
    step(session).done !== null,
    value(session),
  ]);
  expect(seen).toEqual([
    [true, 2],
    [true, 1],
    [true, null],
    [false, null],
    [true, 1],
    [true, 2],
    [true, 3],
    [false, 3],
  ]);
});

test('after undo, another edit ends what could be redone', () => {
  const session = makeDatabase();
  writeEdits(session, query, [edit('1')]);
  undo(session);
  writeEdits(session, query, [edit('2')]);
  expect(historyState(session)).toEqual({ undo: 'Venlo, Asielzoekers, vastgesteld', redo: null });
  expect(redo(session)).toEqual({ done: null, kept: 0 });
});

test('what was changed since is not undone, and counted', () => {
  const session = makeDatabase();
  writeEdits(session, query, [edit('1'), edit('2', decided, 'GM0984')]);
  session.sqlite
    .prepare('UPDATE siblings SET counter = counter + 100 WHERE record_id = ?')
    .run(quotaHead({ kind: 'decided' }).id);
  expect(undo(session)).toEqual({ done: '2 cellen', kept: 1 });
  expect(value(session)).toBe(1);
  expect(value(session, decided, 'GM0984')).toBeNull();
});
