import { expect, test } from 'vitest';
import { type AgreementOver, agreementsOver } from '../../../../shared/domain/period-turn/agreements-over';
import { agreementFact, lineFact, recordOf, signedRecord } from '../agreement/agreement-builder';
import { emptyFacts } from '../position/facts-builder';

const periodOf = (code: string) => {
  const found = emptyFacts.periods.find((period) => period.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const [before, target] = [periodOf('2027-1'), periodOf('2027-2')];
const line = (period: string, at = 1) =>
  lineFact({ id: `0199a000-0000-7000-8000-00000000000${at}`, group: 'permit-holders', kind: 'net', period });
const term = (until: string | null) => agreementFact({ term: { from: '2027-01-01', until } });

const overOf = (record: Parameters<typeof agreementsOver>[0][number]): AgreementOver | undefined =>
  agreementsOver([record], before, target).at(0);

test('an agreement with transfers in both half-years runs on, and asks nothing', () => {
  const record = signedRecord({ agreement: term('2027-12-31'), lines: [line('2027-1'), line('2027-2', 2)] });
  expect(overOf(record)).toMatchObject({ turn: 'runs-on', isSigned: true, linesBefore: 1, linesAfter: 1 });
});

test('one that runs on without transfers for the new half-year needs a new version', () => {
  const signed = signedRecord({ agreement: term('2027-12-31'), lines: [line('2027-1')] });
  expect(overOf(signed)).toMatchObject({ turn: 'needs-version', until: '2027-12-31', linesAfter: 0 });
  expect(overOf(signedRecord({ agreement: term(null), lines: [line('2027-1')] }))).toMatchObject({
    turn: 'needs-version',
    until: null,
    countsUntil: '2027-06-30',
  });
});

test('one whose last day lies in the old half-year ends, also when it says more of the new one', () => {
  const ends = signedRecord({ agreement: term('2027-06-30'), lines: [line('2027-1'), line('2027-2', 2)] });
  expect(overOf(ends)).toMatchObject({ turn: 'ends', until: '2027-06-30' });
  const early = { on: '2027-05-01', reason: 'opgezegd' };
  const stopped = signedRecord({ agreement: { ...term('2027-12-31'), ended: early }, lines: [line('2027-1')] });
  expect(overOf(stopped)).toMatchObject({ turn: 'ends', until: '2027-05-01' });
});

test('of a signed agreement the signed version is looked at, not what was edited since', () => {
  const signed = signedRecord({ agreement: term('2027-12-31'), lines: [line('2027-1')] });
  const edited = { ...signed, lines: [...signed.lines, line('2027-2', 2)] };
  expect(overOf(edited)).toMatchObject({ turn: 'needs-version', isSigned: true, isChanged: true, linesAfter: 0 });
});

test('a draft is looked at as it stands, and called a draft', () => {
  const draft = recordOf({ agreement: term('2027-12-31'), lines: [line('2027-2')] });
  expect(overOf(draft)).toMatchObject({ turn: 'runs-on', isSigned: false, isChanged: false });
});

test('void ones, ones of before the old half-year and ones about other periods are not of this turn', () => {
  const voided = { on: '2027-02-01', reason: 'vervallen' };
  expect(overOf(signedRecord({ agreement: { ...term(null), voided }, lines: [line('2027-1')] }))).toBeUndefined();
  expect(overOf(signedRecord({ agreement: term('2026-12-31'), lines: [line('2027-1')] }))).toBeUndefined();
  expect(overOf(signedRecord({ lines: [lineFact()] }))).toBeUndefined();
});
