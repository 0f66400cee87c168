import { expect, test } from 'vitest';
import { agreementFindingCodes } from '../../../../shared/domain/agreement/agreement-finding';
import { agreementFindings } from '../../../../shared/domain/agreement/agreement-findings';
import { agreementStatus } from '../../../../shared/domain/agreement/agreement-status';
import { agreementCircle } from '../../../../shared/domain/agreement/circle';
import { consentProgress } from '../../../../shared/domain/agreement/consent-steps';
import type { AgreementRecord } from '../../../../shared/domain/agreement/facts';
import { agreementFindingText } from '../../../../shared/text/agreement-finding-text';
import { agreements as en } from '../../../../shared/text/en/agreements';
import { agreements as nl } from '../../../../shared/text/nl/agreements';
import { A, B, C } from '../position/facts-builder';
import {
  agreementFact,
  lineFact,
  periods,
  proposed,
  recordOf,
  rules,
  signedBy,
  signedRecord,
} from './agreement-builder';

const codes = (record: AgreementRecord, today = rules.today) =>
  agreementFindings([record], { ...rules, today }).map(({ code }) => code);
const names = {
  area: (code: string) => code,
  group: (code: string) => code,
  period: (code: string) => code,
  kind: (kind: string) => kind,
};

test('a whole draft has nothing wrong with it', () => {
  expect(codes(recordOf())).toEqual([]);
  expect(codes(signedRecord())).toEqual([]);
});

test('what is missing or impossible in a draft is said, each in its own words', () => {
  const agreement = agreementFact({
    number: null,
    parties: [
      { party: B, role: 'receiving' },
      { party: B, role: 'receiving' },
      { party: 'GM9999', role: 'facilitating' },
    ],
    term: { from: '2028-01-01', until: '2027-01-01' },
    ratio: { given: 3, givenUnit: 'places', givenGroup: null, taken: 2, takenUnit: 'places', takenGroup: null },
  });
  const lines = [
    lineFact({ total: 30, amv: 31 }),
    lineFact({ id: '0199a000-0000-7000-8000-0000000000a2', group: 'ukraine', total: -4, amv: null }),
    lineFact({ id: '0199a000-0000-7000-8000-0000000000a3', total: null, amv: null, kind: 'net' }),
  ];
  const found = codes(recordOf({ agreement, lines }));
  for (const code of [
    'number-missing',
    'party-unknown',
    'party-doubled',
    'term-backwards',
    'ratio-without-reasoning',
    'party-missing',
    'transfer-amv-exceeds-total',
    'transfer-negative',
    'transfer-without-number',
    'transfer-kind-does-not-fit',
  ]) {
    expect(found).toContain(code);
  }
  expect(codes(recordOf({ agreement: agreementFact({ parties: [] }), lines: [] }))).toEqual([
    'no-parties',
    'no-transfers',
  ]);
});

test('X1: three against two fits fifteen and ten places; any other number is found', () => {
  const ratio = {
    given: 3,
    givenUnit: 'places',
    givenGroup: 'ukraine',
    taken: 2,
    takenUnit: 'places',
    takenGroup: 'asylum-seekers',
  } as const;
  const exchange = (ukraine: number) =>
    recordOf({
      agreement: agreementFact({ ratio, ratioReasoning: 'Een plek voor ontheemden kost minder.' }),
      lines: [
        lineFact({ group: 'ukraine', kind: 'agreed', from: B, to: A, total: ukraine, amv: null }),
        lineFact({ id: '0199a000-0000-7000-8000-0000000000a2', total: 10 }),
      ],
    });
  expect(codes(exchange(15))).toEqual([]);
  const [found] = agreementFindings([exchange(16)], rules);
  expect(found).toMatchObject({
    code: 'ratio-differs',
    values: { given: 3, taken: 2, givenInLines: 16, takenInLines: 10 },
  });
});

test('consents that are due, late or refused are said of the party', () => {
  const due = {
    dueDates: [
      { party: A, by: '2027-06-01' },
      { party: B, by: '2027-08-01' },
    ],
  };
  const record = proposed(recordOf({ agreement: agreementFact(due) }));
  const found = agreementFindings([record], rules).map(({ code, area, date }) => [code, area, date]);
  expect(found).toEqual([
    ['consent-overdue', A, '2027-06-01'],
    ['consent-missing', B, '2027-08-01'],
  ]);
  const signed = signedBy(record, A);
  const [consent] = signed.consents;
  if (consent === undefined) throw new Error('no consent');
  const refused = {
    ...consent,
    party: B,
    id: 'b',
    signature: { status: 'refused', date: null, function: '', reference: '' } as const,
  };
  expect(codes({ ...signed, consents: [consent, refused] })).toEqual(['consent-refused']);
  expect(codes({ ...signed, consents: [{ ...consent, college: null }] })).toEqual([
    'signed-without-decision',
    'consent-missing',
  ]);
});

test('a change after signature, or after it was put before the parties, is said with the version that stays in force', () => {
  const changed = { ...signedRecord(), lines: [lineFact({ total: 20 })] };
  expect(codes(changed)).toEqual(['changed-since-signed']);
  const asked = proposed(changed);
  expect(codes(asked)).toContain('changed-since-signed');
  expect(codes({ ...asked, lines: [lineFact({ total: 21 })] })).toContain('changed-since-proposed');
});

test('ends, notice and evaluations are said in time', () => {
  const agreement = agreementFact({
    term: { from: '2027-01-01', until: '2027-12-31' },
    notice: { months: 3, text: '' },
    evaluation: { dates: ['2027-06-30'], text: '' },
  });
  const record = signedRecord({ agreement });
  expect(codes(record, '2027-06-29')).toEqual([]);
  expect(codes(record, '2027-07-01')).toEqual(['evaluation-due', 'notice-due']);
  const evaluated = { ...record, agreement: { ...agreement, evaluated: { on: '2027-07-02', reason: 'Het werkt' } } };
  expect(codes(evaluated, '2027-12-01')).toEqual(['ends-soon']);
  expect(codes(evaluated, '2028-01-01')).toEqual([]);
});

test('the status follows from consents and days', () => {
  const status = (record: AgreementRecord, day: string) => agreementStatus(record, periods, day);
  expect(status(recordOf(), '2027-07-01')).toBe('decision-making');
  const signed = signedRecord();
  expect([status(signed, '2026-12-31'), status(signed, '2027-01-01'), status(signed, '2029-01-01')]).toEqual([
    'signed',
    'active',
    'ended',
  ]);
  const ended = { ...signed, agreement: agreementFact({ ended: { on: '2028-01-31', reason: '' } }) };
  expect([status(ended, '2028-01-31'), status(ended, '2028-02-01')]).toEqual(['active', 'ended']);
  const evaluated = { ...ended, agreement: { ...ended.agreement, evaluated: { on: '2028-03-01', reason: '' } } };
  expect([status(evaluated, '2028-02-01'), status(evaluated, '2028-03-01')]).toEqual(['ended', 'evaluated']);
  expect(
    status({ ...signed, agreement: agreementFact({ voided: { on: '2027-02-01', reason: '' } }) }, '2027-01-01'),
  ).toBe('void');
});

test('a draft is seen by who leads it; its parties see it once it is discussed', () => {
  expect(agreementCircle({ circle: null, stage: 'concept' }, false, false)).toBe('own');
  expect(agreementCircle({ circle: null, stage: 'in-discussion' }, false, false)).toBe('parties');
  expect(agreementCircle({ circle: null, stage: 'concept' }, true, false)).toBe('parties');
  expect(agreementCircle({ circle: null, stage: 'concept' }, true, true)).toBe('region');
  expect(agreementCircle({ circle: 'parties', stage: 'concept' }, true, true)).toBe('parties');
  expect(agreementCircle({ circle: 'own', stage: 'concept' }, true, true)).toBe('parties');
});

test('a council that need not decide is no step', () => {
  const record = signedBy(proposed(recordOf()), A);
  const consentOf = (party: string) => record.consents.find((each) => each.party === party);
  expect(consentProgress([A, B, C], consentOf)).toEqual({ done: 2, of: 9 });
});

test('every finding has its sentences, with all values filled in', () => {
  const [of] = agreementFindings([proposed(recordOf())], rules);
  if (of === undefined) throw new Error('nothing found');
  const values = {
    proposed: 'x',
    other: 'x',
    version: 1,
    from: 'x',
    until: 'x',
    given: 1,
    taken: 1,
    givenInLines: 1,
    takenInLines: 1,
    facility: 'x',
    by: 'x',
  };
  const all = { ...of.values, ...values, value: 1, total: 1, amv: 1, noticeBy: 'x' };
  for (const code of agreementFindingCodes) {
    for (const locale of ['nl', 'en'] as const) {
      const { what, why } = agreementFindingText({ ...of, code, date: '2027-06-30', values: all }, names, locale);
      expect(`${code}: ${what} ${why}`).not.toContain('{{');
    }
  }
  expect(Object.keys(nl.findings)).toEqual([...agreementFindingCodes]);
  expect(Object.keys(en.findings)).toEqual([...agreementFindingCodes]);
});
