import { describe, expect, test } from 'vitest';
import { recordHead, writeValue } from '../../../../shared/domain/entities';
import { writeMeta } from '../../../../src-main/database/meta';
import { inTransaction } from '../../../../src-main/database/store';
import { readPositionFacts } from '../../../../src-main/services/positions/position-facts';
import { positionIndex } from '../../../../src-main/services/positions/position-index';
import { readPositionFindings } from '../../../../src-main/services/positions/read-findings';
import {
  type OpenQuestion,
  readCourse,
  readExplanation,
  readPositions,
} from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const question: OpenQuestion = {
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  date: '2026-12-01',
  view: 'official',
  certainty: 'hard',
};

const example = (party = 'PV31') => makeDatabase({ start: { kind: 'example' }, party });
const rowOf = (session: Session, area: string) =>
  readPositions(session, question).municipalities.find((position) => position.area === area);

/** A copy that holds only a part of the dossier, with what a workbook told about others. */
function partOf(party: string): Session {
  const session = example(party);
  inTransaction(session, () => writeMeta(session, { isWhole: false }));
  session.refresh();
  const insert = session.sqlite.prepare(
    `INSERT INTO received_figures (entity, area, group_code, period, kind, reference_date, total, amv, known, "of", as_of, from_party)
     VALUES (?, ?, 'asylum-seekers', 'spreidingswet-2', ?, ?, ?, ?, ?, ?, '2026-11-20T09:00:00.000Z', 'PV31')`,
  );
  insert.run('quota', 'PV31', 'decided', '2026-11-15', 4_700, 400, 30, 31);
  insert.run('position', 'PV31', 'counts-hard', '2026-11-20', 4_605, 380, 31, 31);
  return session;
}

test('the kind is the firmest one that has figures, and the answer says which', () => {
  expect(readPositions(example(), question).question.kind).toBe('decided');
  expect(readPositions(example(), { ...question, kind: 'indicative' }).question.kind).toBe('indicative');
});

test('a quota that is typed moves the position at once; the facts are read once per revision', () => {
  const session = example();
  const before = rowOf(session, 'GM0983');
  expect(positionIndex(session)).toBe(positionIndex(session));
  const head = quotaHead({ area: 'GM0983', kind: 'decided' });
  writeValuesOf(session, [figureWrite(head, (before?.base.total.sum ?? 0) + 100)]);
  const after = rowOf(session, 'GM0983');
  expect((after?.gap.total.sum ?? 0) - (before?.gap.total.sum ?? 0)).toBe(-100);
});

test('a setting of the dossier is followed', () => {
  const session = example();
  expect(readPositionFacts(session).settings['amv-by-amv-places']).toBe(true);
  const head = recordHead('setting', { name: 'amv-by-amv-places' });
  writeValuesOf(session, [{ head, register: 'value', value: writeValue('setting', 'value', false), origin: 'typed' }]);
  expect(readPositionFacts(session).settings['amv-by-amv-places']).toBe(false);
  expect(readPositions(session, question).region.isAmvMet).toBeNull();
});

test('a total without its amv is a total with them: 100 and 8 amv is 108', () => {
  const session = example();
  const value = { total: 100, amv: 8, includesAmv: 'no' as const };
  const head = quotaHead({ area: 'GM0983', kind: 'decided' });
  writeValuesOf(session, [
    { head, register: 'figures', value: writeValue('quota', 'figures', value), origin: 'typed' },
  ]);
  expect(rowOf(session, 'GM0983')?.base).toMatchObject({ total: { sum: 108 }, amv: { sum: 8 } });
});

test('the explanation adds up to the number, record by record', () => {
  const session = example();
  const { region, question: asked } = readPositions(session, question);
  const { quotas, layers, realisations } = readExplanation(session, asked, region.area);
  const sum = (lines: readonly { readonly total: number | null }[]) =>
    lines.reduce((total, each) => total + (each.total ?? 0), 0);
  expect(sum(quotas.filter(({ role }) => role === 'base'))).toBe(region.base.total.sum);
  const counting = [...layers, ...realisations].filter(({ isCounted }) => isCounted);
  expect(sum(counting)).toBe(region.counted.total.sum);
  const isThere = session.sqlite.prepare('SELECT count(*) FROM records WHERE id = ?').pluck();
  for (const { recordId } of [...quotas, ...layers]) expect(isThere.get(recordId)).toBe(1);
});

test('the course has a step where places end', () => {
  const session = example();
  const asked = readPositions(session, question).question;
  const course = readCourse(session, asked, 'noord-limburg', { from: '2026-12-01', until: '2027-02-01' });
  const [first, ...later] = course;
  expect(first?.date).toBe('2026-12-01');
  expect(
    later.some(({ date, counted }) => date === '2027-01-01' && (counted.total ?? 0) < (first?.counted.total ?? 0)),
  ).toBe(true);
});

describe('a copy that holds a part of the dossier', () => {
  test('answers for its own municipality from records, as the whole copy does', () => {
    expect(rowOf(partOf('GM0983'), 'GM0983')).toEqual(rowOf(example(), 'GM0983'));
  });

  test('shows of the region what was received, with its day, and never a sum of its part', () => {
    const { region, subregions } = readPositions(partOf('GM0983'), question);
    expect(region).toMatchObject({
      base: { total: { sum: 4_700, known: 30, of: 31 } },
      counted: { total: { sum: 4_605 } },
      gap: { total: { sum: null } },
      isMet: null,
      receivedOn: '2026-11-20T09:00:00.000Z',
    });
    expect(subregions[0]?.counted.total.sum).toBeNull();
  });

  test('explains and draws nothing of an area that it does not hold', () => {
    const session = partOf('GM0983');
    const asked = readPositions(session, question).question;
    const term = { from: '2026-12-01', until: '2027-12-31' };
    expect(readExplanation(session, asked, 'PV31').layers).toEqual([]);
    expect(readCourse(session, asked, 'PV31', term)).toEqual([]);
    expect(readExplanation(session, asked, 'GM0983').layers.length).toBeGreaterThan(0);
  });

  test('says nothing about where others will stand', () => {
    const codes = (session: Session) => readPositionFindings(session).map(({ code, area }) => `${code} ${area}`);
    expect(codes(example())).toContain('area-falls-below-quota noord-limburg');
    const own = codes(partOf('GM0983'));
    expect(own.filter((each) => each.startsWith('area-'))).toEqual([]);
    expect(own.filter((each) => each.startsWith('facility-ends') && !each.endsWith('GM0983'))).toEqual([]);
  });
});
