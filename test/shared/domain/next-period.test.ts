import { describe, expect, test } from 'vitest';
import { nextPeriod, type PeriodTerm } from '../../../shared/domain/next-period';
import { periodFindings } from '../../../shared/domain/period-findings';

const halfYear = (code: string, from: string | null, until: string | null): PeriodTerm => ({
  code,
  type: 'half-year',
  from,
  until,
  groups: ['permit-holders'],
  milestones: [],
});
const round = (code: string, from: string, until: string): PeriodTerm => ({
  code,
  type: 'cycle',
  from,
  until,
  groups: ['asylum-seekers', 'ukraine'],
  milestones: [{ name: 'Verdeelbesluit', date: '2028-02-29', certainty: 'certain' }],
});
const next = (periods: readonly PeriodTerm[], type: PeriodTerm['type'] = 'half-year') =>
  nextPeriod(periods, type, ['permit-holders'], '2026-11-23');

describe('the next half-year', () => {
  test('begins on the day after the last one and lasts six months', () => {
    const periods = [halfYear('2026-2', '2026-07-01', '2026-12-31'), halfYear('2026-1', '2026-01-01', '2026-06-30')];
    expect(next(periods)).toMatchObject({
      code: '2027-1',
      name: { nl: '2027, eerste halfjaar', en: '2027, first half' },
      from: '2027-01-01',
      until: '2027-06-30',
      groups: ['permit-holders'],
    });
    expect(next([halfYear('2027-1', '2027-01-01', '2027-06-30')])).toMatchObject({
      code: '2027-2',
      from: '2027-07-01',
      until: '2027-12-31',
    });
  });

  test('takes a code that is free, also when one without dates has it', () => {
    const periods = [halfYear('2026-2', '2026-07-01', '2026-12-31'), halfYear('2027-1', null, null)];
    expect(next(periods)).toMatchObject({ code: '2027-2', from: '2027-01-01', until: '2027-06-30' });
  });

  test('is the one that runs today where there is none yet', () => {
    expect(next([])).toMatchObject({ code: '2026-2', from: '2026-07-01', until: '2026-12-31' });
  });
});

test('the next round lasts two years, with the groups of the last and its milestones two years later, uncertain', () => {
  const periods = [round('spreidingswet-2', '2026-02-27', '2028-02-26')];
  expect(next(periods, 'cycle')).toEqual({
    code: 'spreidingswet-3',
    type: 'cycle',
    name: { nl: 'Ronde 2028–2029', en: 'Round 2028–2029' },
    from: '2028-02-27',
    until: '2030-02-26',
    groups: ['asylum-seekers', 'ukraine'],
    milestones: [{ name: 'Verdeelbesluit', date: '2030-02-28', certainty: 'uncertain' }],
  });
});

describe('findings about dates', () => {
  const findings = (...periods: PeriodTerm[]) =>
    periodFindings(periods).map(({ code, period, other, from, until }) => [code, period, other, from, until]);

  test('half-years that follow each other, and rounds with days between them, are fine', () => {
    expect(
      findings(
        halfYear('2026-1', '2026-01-01', '2026-06-30'),
        halfYear('2026-2', '2026-07-01', '2026-12-31'),
        round('spreidingswet-1', '2024-02-01', '2026-01-31'),
        round('spreidingswet-2', '2026-02-27', '2028-02-26'),
      ),
    ).toEqual([]);
  });

  test('an end before the begin, and a day that is missing', () => {
    expect(findings(halfYear('2026-1', '2026-06-30', '2026-01-01'), halfYear('2026-2', '2026-07-01', null))).toEqual([
      ['period-reversed', '2026-1', null, '2026-06-30', '2026-01-01'],
      ['period-without-dates', '2026-2', null, '2026-07-01', null],
    ]);
  });

  test('days in two half-years are named, also when one lies within the other', () => {
    expect(
      findings(
        halfYear('2026-1', '2026-01-01', '2026-12-31'),
        halfYear('2026-2', '2026-07-01', '2026-09-30'),
        halfYear('2027-1', '2026-12-31', '2027-06-30'),
      ),
    ).toEqual([
      ['period-overlaps', '2026-2', '2026-1', '2026-07-01', '2026-09-30'],
      ['period-overlaps', '2027-1', '2026-1', '2026-12-31', '2026-12-31'],
    ]);
  });

  test('days between two half-years are named: nothing is carried over them', () => {
    expect(
      findings(halfYear('2026-1', '2026-01-01', '2026-06-29'), halfYear('2026-2', '2026-07-01', '2026-12-31')),
    ).toEqual([['period-gap', '2026-2', '2026-1', '2026-06-30', '2026-06-30']]);
  });
});
