import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '../../../../shared/domain/agreement/content';
import { sumProofs } from '../../../../shared/domain/agreement/sum-proof';
import { A, B, C } from '../position/facts-builder';
import { agreementFact, lineFact } from './agreement-builder';

const parties = [A, B, C].map((party) => ({ party, role: 'giving' as const }));
const lines = fc.array(
  fc.record({
    from: fc.constantFrom(A, B, C),
    to: fc.constantFrom(A, B, C),
    total: fc.nat(500),
    amv: fc.option(fc.nat(20), { nil: null }),
    group: fc.constantFrom('asylum-seekers', 'ukraine'),
    period: fc.constantFrom('cycle-2027', '2027-1'),
  }),
  { maxLength: 12 },
);

test('whatever the parties transfer among themselves, the sum over them stays what it was, total and amv', () => {
  fc.assert(
    fc.property(lines, (made) => {
      const facts = made.map((line, at) =>
        lineFact({ ...line, id: `0199a000-0000-7000-8000-${String(at).padStart(12, '0')}` }),
      );
      for (const proof of sumProofs(contentOf(agreementFact({ parties }), facts, 1))) {
        expect(proof.difference.total).toBe(0);
        expect([0, null]).toContain(proof.difference.amv);
        expect(proof.isProven).toBe(true);
      }
    }),
  );
});

test('a municipality that is no party breaks the proof, and it says by how much', () => {
  const content = contentOf(agreementFact({ parties: parties.slice(0, 1) }), [lineFact()], 1);
  expect(sumProofs(content)).toMatchObject([{ difference: { total: -30, amv: 0 }, isProven: false }]);
});

test('a line without a number proves nothing', () => {
  const content = contentOf(agreementFact(), [lineFact({ total: null, amv: null })], 1);
  expect(sumProofs(content)).toMatchObject([{ difference: { total: null, amv: null }, isProven: false }]);
});
