import { expect, test } from 'vitest';
import { writeValue } from '../../../../shared/domain/entities';
import { figureDetail as schema } from '../../../../shared/ipc/schemas/figures';
import { undo } from '../../../../src-main/services/history/undo-redo';
import { figureDetail } from '../../../../src-main/services/quotas/figure-detail';
import { matrix } from '../../../../src-main/services/quotas/matrix';
import { resolveConflict } from '../../../../src-main/services/quotas/resolve-conflict';
import { writeDetail } from '../../../../src-main/services/quotas/write-detail';
import { writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import { figures, query, quotaHead } from '../../../helpers/builders';
import { makeConflict as conflictIn } from '../../../helpers/make-conflict';
import { makeDatabase } from '../../../helpers/make-database';

const column = 'asylum-seekers.decided.total';
const head = quotaHead({ kind: 'decided' });
const place = { query, area: 'GM0983', column };
const detail = (session: Session) => figureDetail(session, query, 'GM0983', column);

/** Venlo sends 470 without having seen what stands here. */
function makeConflict(session: Session): void {
  conflictIn(session, { recordId: head.id, register: 'figures' }, writeValue('quota', 'figures', figures(470)));
}

test('a figure tells its source, day, owner and the other kinds', () => {
  const found = detail(makeDatabase({ start: { kind: 'example' } }));
  schema.parse(found);
  expect(found).toMatchObject({
    areaName: 'Venlo',
    groupName: 'Asielzoekers',
    ownerName: 'Limburg, ondersteuningsteam',
    total: 441,
    amv: 37,
    source: 'Voorbeeld: verdeelbesluit',
    referenceDate: '2026-11-15',
  });
  expect(found.otherKinds.map(({ kind, value }) => [kind, value])).toEqual([
    ['indicative', 453],
    ['agreed', 441],
    ['reported', 384],
    ['realised', 384],
  ]);
});

test('of a figure that nobody typed, everything is unknown', () => {
  expect(figureDetail(makeDatabase(), query, 'GM0984', column)).toMatchObject({
    recordId: null,
    total: null,
    certainty: 'unknown',
    versions: [],
  });
});

test('what stands beside a figure is written in its own register', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  writeDetail(session, { ...place, register: 'source', text: 'Verslag van 12 oktober' });
  writeDetail(session, { ...place, register: 'referenceDate', text: '1-7-2026' });
  writeDetail(session, { ...place, register: 'certainty', text: 'single-source' });
  writeDetail(session, { ...place, register: 'explanation', text: 'Onder voorbehoud.' });
  writeDetail(session, { ...place, register: 'includesAmv', text: 'no' });
  writeDetail(session, { ...place, register: 'remark', text: 'Dit moet nog naar het college.' });
  expect(detail(session)).toMatchObject({
    source: 'Verslag van 12 oktober',
    referenceDate: '2026-07-01',
    certainty: 'single-source',
    explanation: 'Onder voorbehoud.',
    includesAmv: 'no',
    total: 441,
    remarks: [{ party: 'PV31', text: 'Dit moet nog naar het college.' }],
  });
  undo(session);
  undo(session);
  expect(detail(session)).toMatchObject({ includesAmv: 'yes', remarks: [] });
});

test('what cannot be meant is refused with a sentence', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  expect(() => writeDetail(session, { ...place, register: 'referenceDate', text: 'medio 2027' })).toThrow('not-a-date');
  expect(() => writeDetail(session, { ...place, register: 'certainty', text: 'zo ongeveer' })).toThrow('not-a-choice');
  const unknown = {
    ...place,
    area: 'GM0981',
    column: 'asylum-seekers.reported.total',
    register: 'source' as const,
    text: 'x',
  };
  expect(() => writeDetail(session, unknown)).toThrow('figure-missing');
});

test('two values that stand are both shown with who wrote them; the owner’s counts', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  makeConflict(session);
  expect(detail(session).versions.map(({ value, partyName, isCounting }) => [value, partyName, isCounting])).toEqual([
    [470, 'Venlo', false],
    [441, 'Limburg, ondersteuningsteam', true],
  ]);
  const rows = matrix(session, query).rows;
  const cell = rows.find(({ area, type }) => area === 'GM0983' && type === 'municipality')?.cells[column];
  expect(cell).toMatchObject({ value: 441, isConflict: true, span: [441, 470] });
  expect(rows.find(({ type }) => type === 'region')?.totals[column]?.span).toEqual([4_829, 4_858]);
});

test('choosing one of two values is a new write that has seen both', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  makeConflict(session);
  resolveConflict(session, head.id, 'figures', { site: 'GM0983-abc', counter: 4_000 });
  expect(detail(session)).toMatchObject({ total: 470, versions: [{ origin: 'decision', party: 'PV31' }] });
  const choose = () => resolveConflict(session, head.id, 'figures', { site: 'GM0983-abc', counter: 4_000 });
  expect(choose).toThrow('no-conflict');
});

test('typing the number that counts decides a conflict too; pasting it in a block does not', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  makeConflict(session);
  const same = { area: 'GM0983', column, text: '441' };
  const other = { area: 'GM0984', column, text: '190' };
  expect(writeEdits(session, query, [same, other]).written).toBe(0);
  expect(detail(session).versions).toHaveLength(2);
  expect(writeEdits(session, query, [same]).written).toBe(1);
  expect(detail(session).versions).toHaveLength(1);
});

test('the history of a figure says what was, what became, who and from where', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  writeEdits(session, query, [{ area: 'GM0983', column, text: '450' }]);
  expect(detail(session).history[0]).toMatchObject({
    register: 'figures',
    was: '441, waarvan 37 amv',
    became: '450, waarvan 37 amv',
    origin: 'typed',
  });
});
