import { expect, test } from 'vitest';
import type { PeriodWrite } from '../../../../shared/ipc/schemas/region-settings';
import { historyState, redo, undo } from '../../../../src-main/services/history/undo-redo';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import { periodList } from '../../../../src-main/services/region-settings/period-list';
import { removePeriod, writePeriod } from '../../../../src-main/services/region-settings/write-period';
import type { Session } from '../../../../src-main/services/session';
import { standpointChoices } from '../../../../src-main/services/standpoint/standpoint-choices';
import { figureWrite, quotaHead } from '../../../helpers/builders';
import { makeDatabase } from '../../../helpers/make-database';
import { writeValuesOf } from '../../../helpers/write-values-of';

const periodOf = (session: Session, code: string) => periodList(session).periods.find((each) => each.code === code);

/** The form of a period as it stands, with what is typed. */
function formOf(session: Session, code: string, typed: Partial<PeriodWrite> = {}): PeriodWrite {
  const period = periodOf(session, code);
  if (period === undefined) throw new Error(`no ${code}`);
  const { type, nameNl, nameEn, from, until, certainty, milestones } = period;
  return { code, type, nameNl, nameEn, from, until, certainty, milestones: [...milestones], ...typed };
}

/** The form that adding opens. */
function proposal(session: Session, which: 'cycle' | 'halfYear'): PeriodWrite {
  return { ...periodList(session).next[which], code: null };
}

test('a day that is changed moves positions, and back with undo', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const carry = () => {
    const asked = { group: 'permit-holders', period: '2026-2', date: '2026-11-23', kind: 'net' } as const;
    const { municipalities } = readPositions(session, { ...asked, view: 'official', certainty: 'hard' });
    return municipalities.find(({ area }) => area === 'GM0983')?.flow?.carry?.sum;
  };
  const before = carry();
  expect(before).toEqual(expect.any(Number));
  // With a day between the half-years nothing is carried into the second.
  expect(writePeriod(session, formOf(session, '2026-1', { until: '29-6-2026' })).problems).toEqual([]);
  expect(carry()).toBeNull();
  expect(periodOf(session, '2026-2')?.findings).toEqual([
    { code: 'period-gap', values: { other: '2026, eerste halfjaar', from: '30 juni 2026', until: '30 juni 2026' } },
  ]);
  expect(historyState(session).undo).toBe('gegevens van 2026, eerste halfjaar');
  undo(session);
  expect(carry()).toBe(before);
  expect(periodOf(session, '2026-1')?.until).toBe('2026-06-30');
});

test('names, certainty and milestones are written; what stays the same is not', () => {
  const session = makeDatabase();
  const milestones = [{ name: 'Verdeelbesluit', date: '15 januari 2027', certainty: 'certain' as const }];
  writePeriod(
    session,
    formOf(session, 'spreidingswet-2', { nameNl: 'Tweede ronde', nameEn: '', certainty: 'certain', milestones }),
  );
  expect(periodOf(session, 'spreidingswet-2')).toMatchObject({
    name: 'Tweede ronde',
    nameEn: 'Tweede ronde',
    certainty: 'certain',
    milestones: [{ name: 'Verdeelbesluit', date: '2027-01-15', certainty: 'certain' }],
  });
  const { revision } = session;
  writePeriod(session, formOf(session, 'spreidingswet-2'));
  expect(session.revision).toBe(revision);
});

test('days in the wrong order and days in two rounds are said and not refused', () => {
  const session = makeDatabase();
  expect(writePeriod(session, formOf(session, '2027-1', { from: '30-6-2027', until: '1-1-2027' })).problems).toEqual(
    [],
  );
  expect(periodOf(session, '2027-1')?.findings.map(({ code }) => code)).toEqual(['period-reversed']);
  writePeriod(session, formOf(session, 'spreidingswet-1', { until: '1-3-2026' }));
  expect(periodOf(session, 'spreidingswet-2')?.findings).toEqual([
    {
      code: 'period-overlaps',
      values: { other: 'Ronde 2024–2025', from: '27 februari 2026', until: '1 maart 2026' },
    },
  ]);
});

test('what cannot be read is named by its field, and nothing is written', () => {
  const session = makeDatabase();
  const { revision } = session;
  const form = formOf(session, '2026-2', {
    nameNl: ' ',
    from: 'medio 2026',
    until: '',
    milestones: [{ name: '', date: '31-2-2026', certainty: 'certain' }],
  });
  expect(writePeriod(session, form).problems.map(({ field, code }) => [field, code])).toEqual([
    ['nameNl', 'name-missing'],
    ['from', 'not-a-date'],
    ['until', 'day-missing'],
    ['milestones.0.name', 'name-missing'],
    ['milestones.0.date', 'not-a-date'],
  ]);
  expect(session.revision).toBe(revision);
});

test('the next half-year is proposed, added and chosen on every screen; undo takes it out and redo brings it back', () => {
  const session = makeDatabase();
  const isChoice = () => standpointChoices(session).halfYears.some(({ code }) => code === '2028-1');
  expect(writePeriod(session, proposal(session, 'halfYear'))).toEqual({ problems: [], id: '2028-1' });
  expect(periodOf(session, '2028-1')).toMatchObject({
    name: '2028, eerste halfjaar',
    from: '2028-01-01',
    until: '2028-06-30',
    groupNames: ['Statushouders'],
    findings: [],
  });
  expect(isChoice()).toBe(true);
  undo(session);
  expect([isChoice(), periodOf(session, '2028-1')]).toEqual([false, undefined]);
  redo(session);
  expect(periodOf(session, '2028-1')).toMatchObject({ name: '2028, eerste halfjaar', until: '2028-06-30' });
});

test('a round is added after the last, and a half-year that was removed can be added again', () => {
  const session = makeDatabase();
  expect(writePeriod(session, proposal(session, 'cycle')).id).toBe('spreidingswet-3');
  expect(periodOf(session, 'spreidingswet-3')).toMatchObject({
    type: 'cycle',
    from: '2028-02-27',
    until: '2030-02-26',
  });
  removePeriod(session, '2027-2');
  expect(writePeriod(session, proposal(session, 'halfYear')).id).toBe('2027-2');
  expect(periodOf(session, '2027-2')).toMatchObject({ from: '2027-07-01', until: '2027-12-31' });
});

test('a period that holds figures stays; one without can be removed, and undo brings it back', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(quotaHead({ group: 'permit-holders', period: '2027-2', kind: 'net' }), 40)]);
  expect(periodOf(session, '2027-2')?.figures).toBe(1);
  expect(() => removePeriod(session, '2027-2')).toThrow(
    expect.objectContaining({ code: 'period-holds-figures', values: { name: '2027, tweede halfjaar', count: 1 } }),
  );
  removePeriod(session, '2027-1');
  expect(periodOf(session, '2027-1')).toBeUndefined();
  expect(historyState(session).undo).toBe('2027, eerste halfjaar verwijderd');
  undo(session);
  expect(periodOf(session, '2027-1')).toMatchObject({ from: '2027-01-01' });
  expect(() => removePeriod(session, '2099-1')).toThrow('period-gone');
});

test('a municipality sees the periods and cannot change, add or remove them', () => {
  const session = makeDatabase({ party: 'GM0983' });
  expect(periodList(session).right).toBe('no');
  expect(() => writePeriod(session, formOf(session, '2026-2'))).toThrow('not-yours');
  expect(() => writePeriod(session, proposal(session, 'cycle'))).toThrow('not-yours');
  expect(() => removePeriod(session, '2027-1')).toThrow('not-yours');
});
