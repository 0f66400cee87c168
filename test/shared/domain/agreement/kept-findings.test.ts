import { expect, test } from 'vitest';
import { agreementFindings } from '../../../../shared/domain/agreement/agreement-findings';
import type { AgreementRecord } from '../../../../shared/domain/agreement/facts';
import { isGone } from '../../../../shared/domain/agreement/is-gone';
import { transferFactsOf } from '../../../../shared/domain/agreement/transfer-facts';
import { A, B } from '../position/facts-builder';
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

const facility = '0199a000-0000-7000-8000-0000000000f1';
const deletedRules = { ...rules, deletedFacilities: new Map([[facility, 'De Linde']]) };
const found = (record: AgreementRecord) =>
  agreementFindings([record], deletedRules).map(({ code, level, area }) => `${level} ${code} ${area}`.trim());
const official = (record: AgreementRecord) =>
  transferFactsOf(record, periods)
    .filter(({ status }) => status === 'official')
    .map(({ total }) => total);
const deleted = (record: AgreementRecord): AgreementRecord => ({
  ...record,
  agreement: { ...record.agreement, deletedBy: B },
});

test('a deleted agreement that all signed is not gone: it counts, and that is said with who deleted it', () => {
  const record = deleted(signedRecord());
  expect(isGone(record)).toBe(false);
  expect(official(record)).toEqual([30]);
  expect(found(record)).toEqual([`error deleted-but-signed ${B}`]);
});

test('ending it still ends it, and a void one says nothing more', () => {
  const record = deleted(signedRecord());
  const ended = { ...record, agreement: { ...record.agreement, ended: { on: '2027-03-01', reason: '' } } };
  expect(transferFactsOf(ended, periods)).toMatchObject([{ status: 'ended', endedOn: '2027-03-01' }]);
  const voided = { ...record, agreement: { ...record.agreement, voided: { on: '2027-03-01', reason: '' } } };
  expect(official(voided)).toEqual([]);
  expect(found(voided)).toEqual([]);
});

test('a deleted draft is gone; one that somebody signed is not, and nobody else is asked to sign it', () => {
  expect(isGone(deleted(recordOf()))).toBe(true);
  expect(isGone(deleted(proposed(recordOf())))).toBe(true);
  const half = deleted(signedBy(proposed(recordOf()), A));
  expect(isGone(half)).toBe(false);
  expect(official(half)).toEqual([]);
  expect(found(half)).toEqual([`warning deleted-while-signing ${B}`]);
});

test('deleting the consent of a party takes its signature not away', () => {
  const record = signedRecord();
  const consents = record.consents.map((consent) => ({ ...consent, isDeleted: consent.party === A }));
  expect(official({ ...record, consents })).toEqual([30]);
  expect(found({ ...record, consents })).toEqual([`warning consent-deleted ${A}`]);
});

test('deleting a transfer that was signed makes a draft of a new version; the signed one counts', () => {
  const record = { ...signedRecord(), lines: [lineFact({ isDeleted: true })] };
  expect(official(record)).toEqual([30]);
  expect(found(record)).toContain('warning changed-since-signed');
});

test('a location that was deleted is named, and moves no number', () => {
  const record = signedRecord({ agreement: agreementFact({ facilities: [facility] }) });
  expect(official(record)).toEqual([30]);
  expect(found(record)).toEqual(['warning facility-deleted']);
  const elsewhere = signedRecord({
    agreement: agreementFact({ facilities: ['0199a000-0000-7000-8000-0000000000f2'] }),
  });
  expect(found(elsewhere)).toEqual([]);
});

test('a signed agreement that is kept from the region is said', () => {
  const narrowed = (circle: 'own' | 'parties' | 'region') =>
    found({ ...signedRecord(), agreement: agreementFact({ circle }) });
  expect(narrowed('own')).toEqual(['warning signed-not-shared']);
  expect(narrowed('parties')).toEqual(['warning signed-not-shared']);
  expect(narrowed('region')).toEqual([]);
});
