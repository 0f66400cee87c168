import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contentOf,
  contentText,
  fingerprintOf,
  isSameContent,
  readContent,
  shortFingerprint,
} from '../../../../shared/domain/agreement/content';
import { A, B, C } from '../position/facts-builder';
import { agreementFact, lineFact } from './agreement-builder';

const other = lineFact({ id: '0199a000-0000-7000-8000-0000000000a2', from: B, to: C, total: 25, amv: 2 });
const fingerprint = (...[agreement, lines, version = 1]: Parameters<typeof contentOf> | [never, never]) =>
  fingerprintOf(contentText(contentOf(agreement, lines, version)));

test('the fingerprint of a content never changes: it is on paper that was signed', () => {
  expect(contentText(contentOf(agreementFact(), [lineFact()], 1))).toBe(
    '{"agreement":"0199a000-0000-7000-8000-000000000001","leading":"GM0002","number":{"letters":"BERK","serial":1,"year":2027},"parties":[{"party":"GM0001","role":"giving"},{"party":"GM0002","role":"receiving"}],"title":"Berkrode neemt over van Aldenaar","transfers":[{"amv":0,"from":"GM0001","group":"asylum-seekers","id":"0199a000-0000-7000-8000-0000000000a1","kind":"indicative","period":"cycle-2027","to":"GM0002","total":30}],"version":1}',
  );
  expect(fingerprint(agreementFact(), [lineFact()], 1)).toBe(
    'dff10802bb22c940ee3eaf016e32807335176b2da6c95ef2003678d46c0ad80b',
  );
});

test('the order of parties and transfers, spaces and line ends are not content', () => {
  const agreement = agreementFact({ text: 'Eerste regel\nTweede regel' });
  const same = agreementFact({ text: ' Eerste regel\r\nTweede regel ', parties: [...agreement.parties].reverse() });
  expect(fingerprint(agreement, [lineFact(), other], 1)).toBe(fingerprint(same, [other, lineFact()], 1));
});

test('stage, circle, attachments, due dates and what is learnt of later figures change no consent', () => {
  const before = fingerprint(agreementFact(), [lineFact()], 1);
  const agreement = agreementFact({
    stage: 'concept',
    circle: 'region',
    explanation: 'Voor onszelf',
    dueDates: [{ party: A, by: '2026-12-01' }],
    attachments: [{ name: 'brief.pdf', sha256: 'a'.repeat(64), size: 1, kind: 'signed' }],
  });
  const line = lineFact({ containedIn: [{ kind: 'decided', answer: 'yes' }], explanation: 'Voor onszelf' });
  expect(fingerprint(agreement, [line, { ...other, isDeleted: true }], 1)).toBe(before);
});

test('everything that is consented to changes the fingerprint', () => {
  const before = fingerprint(agreementFact(), [lineFact()], 1);
  const changes = [
    { title: 'Anders' },
    { text: 'Anders' },
    { conditions: 'Anders' },
    { fallback: 'Anders' },
    { money: 'Anders' },
    { ratioReasoning: 'Anders' },
    { term: { from: null, until: '2028-06-30' } },
    { notice: { months: 3, text: '' } },
    { renewal: { isPossible: 'yes' as const, until: null, text: '' } },
    { evaluation: { dates: ['2028-01-01'], text: '' } },
    { facilities: ['0199a000-0000-7000-8000-0000000000f1'] },
    { parties: [{ party: A, role: 'giving' as const }] },
    { number: { letters: 'BERK', year: 2027, serial: 2 } },
  ].map((change) => fingerprint(agreementFact(change), [lineFact()], 1));
  const lines = [
    { total: 31 },
    { amv: 1 },
    { amv: null },
    { to: C },
    { kind: 'agreed' as const },
    { term: { from: '2027-02-01', until: null } },
  ].map((change) => fingerprint(agreementFact(), [lineFact(change)], 1));
  const all = [
    before,
    ...changes,
    ...lines,
    fingerprint(agreementFact(), [], 1),
    fingerprint(agreementFact(), [lineFact()], 2),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a content is read back as it was written, and only under its own fingerprint', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.option(fc.integer(), { nil: null }), (text, title, total) => {
      const content = contentOf(agreementFact({ text, title }), [lineFact({ total })], 3);
      const written = contentText(content);
      const read = readContent({ content: written, fingerprint: fingerprintOf(written) });
      expect(read !== null && contentText(read)).toBe(written);
      expect(read !== null && isSameContent(read, content)).toBe(true);
      expect(readContent({ content: `${written} `, fingerprint: fingerprintOf(written) })).toBeNull();
    }),
  );
});

test('what a newer program adds to a content does not stop this one from counting it', () => {
  const content = contentText(contentOf(agreementFact(), [lineFact()], 1)).replace('{', '{"addedLater":"x",');
  const read = readContent({ content, fingerprint: fingerprintOf(content) });
  expect(read?.transfers).toMatchObject([{ total: 30 }]);
});

test('a fingerprint is shown to people in groups', () => {
  expect(shortFingerprint('0123456789abcdef0123456789abcdef')).toBe('0123 4567 89ab cdef 0123');
});
