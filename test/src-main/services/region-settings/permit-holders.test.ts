import { expect, test } from 'vitest';
import type { MunicipalEdit, NationalTaskWrite } from '../../../../shared/ipc/schemas/region-settings';
import { writeMeta } from '../../../../src-main/database/meta';
import { inTransaction } from '../../../../src-main/database/store';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { readPositionFindings } from '../../../../src-main/services/positions/read-findings';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import { figureDetail } from '../../../../src-main/services/quotas/figure-detail';
import {
  checkMunicipalEdits,
  writeMunicipalEdits,
} from '../../../../src-main/services/region-settings/municipal-edits';
import { writeNationalTask } from '../../../../src-main/services/region-settings/national-task';
import { permitHolderFigures } from '../../../../src-main/services/region-settings/permit-holder-figures';
import { takeNet } from '../../../../src-main/services/region-settings/take-net';
import type { Session } from '../../../../src-main/services/session';
import { figureWrite, query, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const group = 'permit-holders';
const period = '2026-2';
const venlo = 'GM0983';
const venray = 'GM0984';

const task: NationalTaskWrite = {
  period,
  persons: '10.000',
  inhabitants: '18.044.027',
  inhabitantsDate: '',
  source: 'Staatscourant',
  certainty: 'certain',
};
const edit = (column: string, text: string, municipality = venlo): MunicipalEdit => ({ municipality, column, text });
const rowOf = (session: Session, municipality = venlo, of = period) =>
  permitHolderFigures(session, of).rows.find((row) => row.municipality === municipality);

function flowOf(session: Session, area = venlo) {
  const { municipalities } = readPositions(session, {
    group,
    period,
    kind: 'net',
    date: '2026-11-23',
    view: 'official',
    certainty: 'hard',
  });
  return municipalities.find((position) => position.area === area);
}

test('the law counts the inhabitants of 1 January of the year before the half-year', () => {
  const session = makeDatabase();
  const days = ['2026-1', '2026-2', '2027-1'].map((code) => permitHolderFigures(session, code).lawfulDay);
  expect(days).toEqual(['2025-01-01', '2025-01-01', '2026-01-01']);
  expect(permitHolderFigures(session, period).countedOn).toBe('2025-01-01');
});

test('task and inhabitants give the net figure by the rounding of the law, and the position follows', () => {
  const session = makeDatabase();
  expect(rowOf(session)?.computedNet).toBeNull();
  expect(writeNationalTask(session, task).problems).toEqual([]);
  writeMunicipalEdits(session, period, [edit('inhabitants', '103.500'), edit('carry', '-4')]);
  // 10.000 × 103.500 / 18.044.027 = 57,36: upwards.
  expect(rowOf(session)).toMatchObject({ computedNet: 58, recordedNet: null, carry: { value: -4 } });
  expect(flowOf(session)).toMatchObject({
    base: { total: { sum: 58 } },
    flow: { carry: { sum: -4 }, corrected: { sum: 54 } },
  });
  expect(permitHolderFigures(session, period).task).toMatchObject({
    persons: 10_000,
    inhabitants: 18_044_027,
    inhabitantsDate: '2025-01-01',
    source: 'Staatscourant',
    certainty: 'certain',
  });
});

test('a task on another day counts the inhabitants of that day, and the screen says which day the law asks', () => {
  const session = makeDatabase();
  writeMunicipalEdits(session, period, [edit('inhabitants', '103.500')]);
  writeNationalTask(session, { ...task, inhabitantsDate: '1-1-2024' });
  expect(permitHolderFigures(session, period)).toMatchObject({ lawfulDay: '2025-01-01', countedOn: '2024-01-01' });
  expect(rowOf(session)).toMatchObject({ inhabitants: { value: null }, computedNet: null });
  writeMunicipalEdits(session, period, [edit('inhabitants', '100.000')]);
  expect(rowOf(session)).toMatchObject({ inhabitants: { value: 100_000 }, computedNet: 56 });
  undo(session);
  undo(session);
  expect(rowOf(session)).toMatchObject({ inhabitants: { value: 103_500 }, computedNet: null });
});

test('every problem of the task is named by its field, and nothing is written', () => {
  const session = makeDatabase();
  const { revision } = session;
  const wrong = { ...task, persons: '12,5', inhabitants: '0', inhabitantsDate: 'begin 2025' };
  expect(writeNationalTask(session, wrong).problems.map(({ field, code }) => [field, code])).toEqual([
    ['persons', 'not-whole'],
    ['inhabitants', 'country-without-people'],
    ['inhabitantsDate', 'not-a-date'],
  ]);
  expect(session.revision).toBe(revision);
});

test('a block pasted from Excel is one step of undo: numbers with their sources, and circa', () => {
  const session = makeDatabase();
  const edits = [
    edit('inhabitants', 'circa 103.500'),
    edit('inhabitantsSource', 'CBS'),
    edit('carry', '+12'),
    edit('carrySource', 'overzicht COA'),
    edit('carry', '−8', venray),
    edit('carry', '', 'GM0889'),
  ];
  expect(checkMunicipalEdits(session, period, edits)).toEqual({ accepted: 5, unchanged: 1, refused: [] });
  expect(writeMunicipalEdits(session, period, edits)).toEqual({ written: 5, refused: [] });
  expect(rowOf(session)).toMatchObject({
    inhabitants: { value: 103_500, isApproximate: true, source: 'CBS' },
    carry: { value: 12, source: 'overzicht COA', isComputed: false },
  });
  expect(rowOf(session, venray)?.carry.value).toBe(-8);
  expect(historyState(session).undo).toBe('inwoners en beginstand, 2026, tweede halfjaar (5)');
  undo(session);
  expect(rowOf(session)).toMatchObject({ carry: { value: null, source: '' } });
  expect(rowOf(session, venray)?.carry.value).toBeNull();
  redo(session);
  expect(rowOf(session)?.carry.value).toBe(12);
  expect(writeMunicipalEdits(session, period, edits.slice(2)).written).toBe(0);
});

test('clearing makes a number unknown again, and never 0', () => {
  const session = makeDatabase();
  writeMunicipalEdits(session, period, [edit('carry', '12'), edit('inhabitants', '103.500')]);
  writeMunicipalEdits(session, period, [edit('carry', ''), edit('inhabitants', '')]);
  expect(rowOf(session)).toMatchObject({ carry: { value: null, canEdit: true }, inhabitants: { value: null } });
});

test('what is refused is said with the reason, and the rest is written', () => {
  const session = makeDatabase();
  const edits = [
    edit('carry', '8 achter'),
    edit('inhabitants', '-5'),
    edit('inhabitants', '1.000/20', venray),
    edit('computedNet', '12'),
    edit('carry', '3', 'GM0363'),
    edit('carry', '3', venray),
  ];
  const { written, refused } = writeMunicipalEdits(session, period, edits);
  expect(written).toBe(1);
  expect(refused.map(({ code }) => code)).toEqual([
    'not-a-number',
    'negative',
    'not-a-number',
    'read-only',
    'unknown-area',
  ]);
});

test('the carry of a later half-year follows from the first one, and is not typed', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const first = rowOf(session, venlo, '2026-1')?.carry;
  expect(first).toMatchObject({ isComputed: false, canEdit: true, value: expect.any(Number) });
  expect(rowOf(session)?.carry).toMatchObject({ isComputed: true, canEdit: false, value: expect.any(Number) });
  expect(checkMunicipalEdits(session, period, [edit('carry', '5')]).refused[0]?.code).toBe('carry-is-computed');
  const before = rowOf(session)?.carry.value ?? 0;
  writeMunicipalEdits(session, '2026-1', [edit('carry', String((first?.value ?? 0) + 10))]);
  expect(rowOf(session)?.carry.value).toBe(before + 10);
  expect(flowOf(session)?.flow?.carry?.sum).toBe(before + 10);
});

test('the computed net figure is taken over where none is recorded, with how it was computed, as one step', () => {
  const session = makeDatabase();
  writeNationalTask(session, { ...task, certainty: 'single-source' });
  writeMunicipalEdits(session, period, [
    edit('inhabitants', '103.500'),
    edit('inhabitants', 'circa 44.000', venray),
    edit('inhabitants', '14.000', 'GM0889'),
  ]);
  writeValuesOf(session, [figureWrite(quotaHead({ area: 'GM0889', group, period, kind: 'net' }), 9)]);
  const figures = [
    { municipality: venlo, persons: 58 },
    { municipality: venray, persons: 25 },
    // Recorded already.
    { municipality: 'GM0889', persons: 8 },
  ];
  expect(takeNet(session, { period, figures })).toBe(2);
  expect([venlo, venray, 'GM0889'].map((code) => rowOf(session, code)?.recordedNet)).toEqual([58, 25, 9]);
  const detail = figureDetail(session, query, venlo, `${group}.net.total`);
  expect(detail).toMatchObject({ total: 58, certainty: 'single-source' });
  expect(detail.source).toBe(
    'Berekend: 10.000 × 103.500 / 18.044.027, naar boven afgerond (Huisvestingswet 2014, artikel 29)',
  );
  expect(figureDetail(session, query, venray, `${group}.net.total`).certainty).toBe('approximate');
  expect(historyState(session).undo).toBe('netto taakstelling overgenomen, 2026, tweede halfjaar (2)');
  undo(session);
  expect([venlo, venray, 'GM0889'].map((code) => rowOf(session, code)?.recordedNet)).toEqual([null, null, 9]);
});

const missing = (session: Session) =>
  readPositionFindings(session).flatMap(({ code, link }) => (link.screen === 'settings' ? [code] : []));
const oneNet = figureWrite(quotaHead({ area: venray, group, period, kind: 'net' }), 25);

test('what is missing to know the task of a half-year in use is a finding that leads here', () => {
  const session = makeDatabase();
  expect(missing(session)).toEqual([]);
  writeValuesOf(session, [oneNet]);
  expect(missing(session)).toEqual(['national-task-missing']);
  writeNationalTask(session, task);
  expect(missing(session)).toEqual(['inhabitants-missing']);
});

test('a municipality with a part of the dossier is not told what the region misses', () => {
  const session = makeDatabase({ party: venlo });
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  writeValuesOf(session, [oneNet]);
  expect(missing(session)).toEqual([]);
});

test('a figure that is no longer what was shown is not taken over', () => {
  const session = makeDatabase();
  writeNationalTask(session, task);
  writeMunicipalEdits(session, period, [edit('inhabitants', '103.500')]);
  expect(takeNet(session, { period, figures: [{ municipality: venlo, persons: 57 }] })).toBe(0);
  expect(rowOf(session)?.recordedNet).toBeNull();
});

test('sums say of how many municipalities they are; a copy that holds a part shows its own and adds nothing up', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const { totals, rows } = permitHolderFigures(session, '2026-1');
  expect(totals?.carry).toEqual({
    sum: rows.reduce((sum, { carry }) => sum + (carry.value ?? 0), 0),
    known: rows.filter(({ carry }) => carry.value !== null).length,
    of: rows.length,
  });
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  expect(permitHolderFigures(session, '2026-1')).toMatchObject({ totals: null, rows: [] });
});

test('what follows from a half-year that still runs is provisional', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const carries = ['2026-1', '2026-2', '2027-1'].map((code) => rowOf(session, venlo, code)?.carry);
  expect(carries.map((carry) => [carry?.isComputed, carry?.isProvisional])).toEqual([
    [false, false],
    [true, false],
    [true, true],
  ]);
});

test('a copy that holds only a part shows its own municipality', () => {
  const session = makeDatabase({ start: { kind: 'example' }, party: venlo });
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  expect(permitHolderFigures(session, period).rows.map(({ name }) => name)).toEqual(['Venlo']);
});

test('a municipality sees the figures and cannot write them', () => {
  const session = makeDatabase({ start: { kind: 'example' }, party: venlo });
  expect(permitHolderFigures(session, period)).toMatchObject({ right: 'no', ownerName: 'Limburg, ondersteuningsteam' });
  expect(() => writeNationalTask(session, task)).toThrow('not-yours');
  expect(() => writeMunicipalEdits(session, period, [edit('inhabitants', '5')])).toThrow('not-yours');
  expect(() => takeNet(session, { period, figures: [] })).toThrow('not-yours');
});

test('a round is no half-year', () => {
  expect(() => permitHolderFigures(makeDatabase(), 'spreidingswet-2')).toThrow('period-gone');
});
