import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementRecord } from '../../../../shared/domain/agreement/facts';
import { isGone } from '../../../../shared/domain/agreement/is-gone';
import { transferFactsOf } from '../../../../shared/domain/agreement/transfer-facts';
import { versionsInForce } from '../../../../shared/domain/agreement/versions-in-force';
import { contentState } from '../../../../shared/domain/agreement/versions-of';
import { A, B } from '../position/facts-builder';
import {
  agreementFact,
  consentFact,
  lineFact,
  periods,
  proposed,
  recordOf,
  signedBy,
  signedRecord,
} from './agreement-builder';

const numberOn = (record: AgreementRecord, day: string) =>
  versionsInForce(record).find(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))?.content.version ??
  null;
const totals = (record: AgreementRecord) =>
  transferFactsOf(record, periods).map(({ total, status, term }) => `${status} ${total} ${term.from} ${term.until}`);

test('an agreement is in force when every party has signed exactly that content, and not before', () => {
  const before = signedBy(proposed(recordOf()), A);
  expect(numberOn(before, '2027-07-01')).toBeNull();
  expect(totals(before)).toEqual(['draft 30 2027-01-01 2028-12-31']);
  const both = signedBy(before, B);
  expect(numberOn(both, '2027-07-01')).toBe(1);
  expect(totals(both)).toEqual(['official 30 2027-01-01 2028-12-31']);
});

test('a party that only makes it possible signs too', () => {
  const agreement = agreementFact();
  const parties = [...agreement.parties, { party: 'PV99', role: 'facilitating' as const }];
  const record = signedRecord({ agreement: { ...agreement, parties } });
  expect(numberOn(record, '2027-07-01')).toBeNull();
});

test('changed content moves nothing until all sign anew; then it counts from the last signature', () => {
  const changed = { ...signedRecord(), lines: [lineFact({ total: 20 })] };
  expect(contentState(changed)).toMatchObject({ isInForce: false, isProposed: false });
  expect(totals(changed)).toEqual(['official 30 2027-01-01 2028-12-31', 'draft 20 2027-01-01 2028-12-31']);
  const asked = signedBy(proposed(changed, '2027-08-01'), A, '2027-08-20');
  expect(totals(asked)[0]).toBe('official 30 2027-01-01 2028-12-31');
  const signed = signedBy(asked, B, '2027-09-01');
  expect(totals(signed)).toEqual(['official 30 2027-01-01 2027-08-31', 'official 20 2027-09-01 2028-12-31']);
  expect(numberOn(signed, '2027-08-31')).toBe(1);
  expect(numberOn(signed, '2027-09-01')).toBe(2);
});

test('a line that is the same in both versions is one line', () => {
  const text = { ...signedRecord(), agreement: agreementFact({ text: 'Nu met tekst' }) };
  const signed = signedBy(signedBy(proposed(text), A, '2027-08-20'), B, '2027-09-01');
  expect(totals(signed)).toEqual(['official 30 2027-01-01 2028-12-31']);
});

test('going back to an old content asks for consents like any other: old signatures are of the old version', () => {
  const second = signedBy(signedBy(proposed({ ...signedRecord(), lines: [lineFact({ total: 20 })] }), A), B);
  const back = proposed({ ...second, lines: [lineFact()] });
  expect(versionsInForce(back).at(-1)?.content.transfers).toMatchObject([{ total: 20 }]);
});

test('the number that the party in the lead gives a version decides nothing', () => {
  const second = signedBy(signedBy(proposed({ ...signedRecord(), lines: [lineFact({ total: 20 })] }), A), B);
  const versions = second.versions.map((version, at) => ({
    ...version,
    proposed: { version: 9 - at, on: '2026-01-01' },
  }));
  expect(totals({ ...second, versions })).toEqual(totals(second));
});

test('a version that is not what its fingerprint says is never in force', () => {
  const record = signedRecord();
  const versions = record.versions.map((version) => ({
    ...version,
    content: version.content.replace('"total":30', '"total":300'),
  }));
  expect(versionsInForce({ ...record, versions })).toEqual([]);
});

test('an ended agreement counts up to and with its last day, a void one never', () => {
  const record = signedRecord();
  const ended = { ...record, agreement: agreementFact({ ended: { on: '2028-01-31', reason: '' } }) };
  expect(transferFactsOf(ended, periods)).toMatchObject([{ status: 'ended', endedOn: '2028-01-31' }]);
  const voided = { ...record, agreement: agreementFact({ voided: { on: '2028-01-31', reason: '' } }) };
  expect(transferFactsOf(voided, periods)).toMatchObject([{ status: 'void' }]);
});

test('what is said about the figure a transfer is stated against does not take it away', () => {
  const lines = [
    lineFact({
      containedIn: [
        { kind: 'indicative', answer: 'yes' },
        { kind: 'decided', answer: 'yes' },
      ],
    }),
  ];
  expect(transferFactsOf(signedRecord({ lines }), periods)[0]?.containedIn).toEqual({ decided: 'yes' });
});

const plainSteps = [
  'stage',
  'propose',
  'withdraw',
  'renumber',
  'remove',
  'bring-back',
  'delete',
  'restore',
  'delete-consents',
] as const;
type Step =
  | { readonly kind: 'edit'; readonly total: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: (typeof plainSteps)[number] }
  | { readonly kind: 'sign'; readonly party: string; readonly version: number; readonly day: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), total: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.constantFrom('', 'a', 'b') }),
  fc.record({ kind: fc.constantFrom(...plainSteps) }),
  fc.record({
    kind: fc.constant('sign' as const),
    party: fc.constantFrom(A, B),
    version: fc.nat(3),
    day: fc.integer({ min: 1, max: 28 }),
  }),
);

function take(record: AgreementRecord, step: Step): AgreementRecord {
  const { agreement, versions, consents, lines } = record;
  switch (step.kind) {
    case 'edit':
      return { ...record, lines: lines.map((line) => ({ ...line, total: step.total })) };
    case 'text':
      return { ...record, agreement: { ...agreement, text: step.text } };
    case 'stage':
      return { ...record, agreement: { ...agreement, stage: 'concept', parties: agreement.parties.slice(0, 1) } };
    case 'remove':
    case 'bring-back':
      return { ...record, lines: lines.map((line) => ({ ...line, isDeleted: step.kind === 'remove' })) };
    case 'delete':
    case 'restore':
      return { ...record, agreement: { ...agreement, deletedBy: step.kind === 'delete' ? B : null } };
    case 'delete-consents':
      return { ...record, consents: consents.map((consent) => ({ ...consent, isDeleted: true })) };
    case 'propose':
      return proposed(record);
    case 'withdraw':
      return { ...record, versions: versions.map((version) => ({ ...version, proposed: null })) };
    case 'renumber':
      return {
        ...record,
        versions: versions.map((version, at) => ({ ...version, proposed: { version: 50 - at, on: '2020-01-01' } })),
      };
    case 'sign': {
      const version = versions[step.version % Math.max(1, versions.length)];
      if (version === undefined) return record;
      const { fingerprint } = version;
      const date = `2027-03-${String(step.day).padStart(2, '0')}`;
      const others = consents.filter((each) => each.party !== step.party || each.fingerprint !== fingerprint);
      return { ...record, consents: [...others, consentFact({ party: step.party, fingerprint }, date)] };
    }
  }
}

const official = (record: AgreementRecord) =>
  JSON.stringify(
    (isGone(record) ? [] : transferFactsOf(record, periods))
      .filter(({ status }) => status === 'official')
      .map(({ redraftedBy: _, ...fact }) => fact),
  );

test('in any order of edits and consents: no version is in force without all signatures, and no edit moves what is official', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (history) => {
      let record = recordOf();
      for (const step of history) {
        const before = official(record);
        record = take(record, step);
        if (step.kind !== 'sign') expect(official(record)).toBe(before);
        for (const { version, content } of versionsInForce(record)) {
          for (const { party } of content.parties) {
            const consent = record.consents.find(
              (each) => each.party === party && each.fingerprint === version.fingerprint,
            );
            expect(consent?.signature?.status).toBe('signed');
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('at most one version is in force on a day', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), fc.integer({ min: 1, max: 28 }), (history, day) => {
      const record = history.reduce(take, recordOf());
      const date = `2027-03-${String(day).padStart(2, '0')}`;
      const on = versionsInForce(record).filter(({ from, until }) => (from ?? date) <= date && date <= (until ?? date));
      expect(on.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
