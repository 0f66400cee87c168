import { expect, test } from 'vitest';
import type { Matrix, MatrixRow } from '../../../../shared/ipc/schemas/figures';
import { matrix as matrixSchema } from '../../../../shared/ipc/schemas/figures';
import { standpointChoices as choicesSchema } from '../../../../shared/ipc/schemas/standpoint';
import { mergeRegister } from '../../../../shared/merge/merge-register';
import type { RecordHead } from '../../../../shared/merge/types';
import { writeMeta } from '../../../../src-main/database/meta';
import { projectRecords } from '../../../../src-main/database/projection/project';
import { readRecords, replaceRegister } from '../../../../src-main/database/register-rows';
import { inTransaction } from '../../../../src-main/database/store';
import { matrix } from '../../../../src-main/services/quotas/matrix';
import type { Session } from '../../../../src-main/services/session';
import { standpointChoices } from '../../../../src-main/services/standpoint/standpoint-choices';
import { figureWrite, query, quotaHead, realisationHead, stateFrom } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const decided = 'asylum-seekers.decided.total';
const reported = 'asylum-seekers.reported.total';
const ukraine = 'ukraine.realised.total';

function rowOf({ rows }: Matrix, type: MatrixRow['type'], area: string): MatrixRow {
  const found = rows.find((row) => row.type === type && row.area === area);
  if (found === undefined) throw new Error(`no row ${type} ${area}`);
  return found;
}

const cell = (shown: Matrix, area: string, column: string) => rowOf(shown, 'municipality', area).cells[column];

/** A dossier that holds the workbook of one municipality only, with the region figures that came along. */
function partialDossier(): Session {
  const session = makeDatabase({ party: 'GM0983' });
  writeValuesOf(session, [figureWrite(quotaHead({ kind: 'decided' }), 441)]);
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  const insert = session.sqlite.prepare(
    `INSERT INTO received_figures (entity, area, group_code, period, kind, reference_date, total, known, of, as_of, from_party)
     VALUES ('quota', ?, 'asylum-seekers', 'spreidingswet-2', 'decided', '', ?, ?, ?, '2026-11-20', 'PV31')`,
  );
  insert.run('PV31', 4_829, 30, 31);
  insert.run('GM0984', 190, 1, 1);
  return session;
}

test('the matrix and its choices are what the window expects', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const { initial } = choicesSchema.parse(standpointChoices(session));
  expect({ cycle: initial.cycle, halfYear: initial.halfYear, referenceDate: initial.day }).toEqual(query);
  matrixSchema.parse(matrix(session, query));
});

test('a total says of how many municipalities it knows the number', () => {
  const shown = matrix(makeDatabase({ start: { kind: 'example' } }), query);
  expect(rowOf(shown, 'region', 'PV31').totals[reported]).toMatchObject({ sum: 4_434, known: 30, of: 31 });
  expect(rowOf(shown, 'subregion', 'noord-limburg').totals[reported]).toMatchObject({ sum: 1_208, known: 8, of: 8 });
});

test('the region is the sum of its subregions', () => {
  const shown = matrix(makeDatabase({ start: { kind: 'example' } }), query);
  const region = rowOf(shown, 'region', 'PV31').totals;
  for (const { id } of shown.columns) {
    const parts = shown.rows.filter(({ type }) => type === 'subregion').map(({ totals }) => totals[id]);
    expect(parts.reduce((sum, part) => sum + (part?.sum ?? 0), 0)).toBe(region[id]?.sum ?? 0);
    expect(parts.reduce((sum, part) => sum + (part?.known ?? 0), 0)).toBe(region[id]?.known);
  }
});

test('what nobody has is shown as the undivided rest; of the State’s numbers for Ukraine per safety region too', () => {
  const rest = rowOf(matrix(makeDatabase({ start: { kind: 'example' } }), query), 'rest', 'PV31').totals;
  expect(rest[decided]).toMatchObject({ sum: 4_849 - 4_829, known: 31, of: 31 });
  expect(rest['ukraine.agreed.total']).toMatchObject({ sum: 2_170 + 2_450 - 4_597 });
  expect(rest[reported]?.sum).toBeNull();
  expect(rest[ukraine]).toBeUndefined();
});

test('a number nobody typed is unknown, and not 0', () => {
  const shown = matrix(makeDatabase({ start: { kind: 'example' } }), query);
  expect(cell(shown, 'GM0981', reported)).toMatchObject({ value: null, certainty: 'unknown' });
  expect(cell(shown, 'GM0944', 'asylum-seekers.agreed.total')).toMatchObject({ value: 0, certainty: 'certain' });
});

test('an approximate number is marked, and a finding is where it is', () => {
  const shown = matrix(makeDatabase({ start: { kind: 'example' } }), query);
  expect(cell(shown, 'GM1883', 'asylum-seekers.indicative.total')).toMatchObject({
    value: 430,
    certainty: 'approximate',
  });
  expect(cell(shown, 'GM0944', decided)?.findings).toEqual([
    { code: 'amv-exceeds-total', level: 'error', values: { amv: 43, total: 34 } },
  ]);
});

test('a realisation is the newest count up to the day asked, and says of which day it is', () => {
  const session = makeDatabase();
  writeValuesOf(session, [
    figureWrite(realisationHead({ referenceDate: '2026-07-01' }), 400),
    figureWrite(realisationHead({ referenceDate: '2026-10-01' }), 430),
    figureWrite(realisationHead({ referenceDate: '2026-12-01' }), 465),
  ]);
  expect(cell(matrix(session, query), 'GM0983', ukraine)).toMatchObject({ value: 430, fromDate: '2026-10-01' });
  const later = matrix(session, { ...query, referenceDate: '2026-12-01' });
  expect(cell(later, 'GM0983', ukraine)).toMatchObject({ value: 465, fromDate: null });
});

test('what the municipality counted goes before what COA counted', () => {
  const session = makeDatabase();
  writeValuesOf(session, [
    figureWrite(realisationHead({ referenceDate: '2026-10-01' }), 430),
    figureWrite(realisationHead({ source: 'coa' }), 425),
    figureWrite(realisationHead({ municipality: 'GM0984', source: 'coa' }), 180),
  ]);
  expect(cell(matrix(session, query), 'GM0983', ukraine)?.value).toBe(430);
  expect(cell(matrix(session, query), 'GM0984', ukraine)?.value).toBe(180);
});

test('a quota is mine for the support team, a realisation for its municipality', () => {
  const shown = matrix(makeDatabase({ start: { kind: 'example' }, party: 'GM0983' }), query);
  expect(cell(shown, 'GM0983', decided)?.isMine).toBe(false);
  expect(cell(shown, 'GM0983', ukraine)?.isMine).toBe(true);
  expect(cell(shown, 'GM0984', ukraine)?.isMine).toBe(false);
});

test('a copy that holds a part never sums the part: region figures are those received, with their day', () => {
  const shown = matrix(partialDossier(), query);
  expect(rowOf(shown, 'region', 'PV31').totals[decided]).toMatchObject({
    sum: 4_829,
    known: 30,
    of: 31,
    receivedOn: '2026-11-20',
  });
  expect(rowOf(shown, 'subregion', 'noord-limburg').totals[decided]).toMatchObject({ sum: null, receivedOn: null });
  expect(cell(shown, 'GM0983', decided)).toMatchObject({ value: 441, isReceived: false });
  expect(cell(shown, 'GM0984', decided)).toMatchObject({ value: 190, isReceived: true });
});

test('a municipality that merged into another is left out of later rounds, and stays where it has figures', () => {
  const session = makeDatabase();
  const head = { id: '', entity: 'municipality', key: '' };
  const record = session.sqlite
    .prepare('SELECT id, entity, key FROM records WHERE key = \'{"code":"GM0889"}\'')
    .get() as typeof head; // columns of the query
  const value = '{"from":null,"successor":"GM0983","until":"2025-12-31"}';
  writeValuesOf(session, [{ head: record, register: 'validity', value, origin: 'typed' }]);
  expect(matrix(session, query).rows.some(({ area }) => area === 'GM0889')).toBe(false);
  expect(matrix(session, { ...query, cycle: 'spreidingswet-1' }).rows.some(({ area }) => area === 'GM0889')).toBe(true);
  writeValuesOf(session, [figureWrite(quotaHead({ area: 'GM0889' }), 5)]);
  expect(matrix(session, query).rows.some(({ area }) => area === 'GM0889')).toBe(true);
});

/** Somebody else wrote another value without seeing the one here. */
function inConflict(session: Session, head: RecordHead, total: number | null): void {
  const before = readRecords(session, [head.id]).get(head.id)?.registers.get('figures');
  const theirs = stateFrom({ site: 'GM0984-0a1b', counter: 7 }, figureWrite(head, total).value);
  const result = mergeRegister(before ?? null, theirs, 1_000);
  if (result.kind !== 'merged') throw new Error('no conflict');
  inTransaction(session, () => {
    replaceRegister(session, head.id, 'figures', result.state);
    projectRecords(session, session.region, [head.id]);
  });
}

const agreed = 'asylum-seekers.agreed.total';

test('a conflict is marked in every sum it is in, also when one of the values is unknown', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(quotaHead(), 441), figureWrite(quotaHead({ area: 'GM0984' }), 100)]);
  inConflict(session, quotaHead(), null);
  expect(cell(matrix(session, query), 'GM0983', agreed)).toMatchObject({
    value: 441,
    isConflict: true,
    span: [441, 441],
  });
  expect(rowOf(matrix(session, query), 'region', 'PV31').totals[agreed]).toMatchObject({ sum: 541, span: [100, 541] });
});

test('a conflict about the task of the region is marked in the undivided rest', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(quotaHead(), 441), figureWrite(quotaHead({ area: 'PV31' }), 4_000)]);
  inConflict(session, quotaHead({ area: 'PV31' }), 4_100);
  expect(rowOf(matrix(session, query), 'rest', 'PV31').totals[agreed]).toMatchObject({
    sum: 3_559,
    span: [3_559, 3_659],
  });
});
