import { expect, test } from 'vitest';
import { failureSentence } from '../../../shared/text/failure-sentence';

test('a failure is a sentence in the language of the user', () => {
  const failure = { code: 'csv-duplicate', values: { row: 4, code: 'GM0983', earlier: 2 } };
  expect(failureSentence(failure, 'nl')).toBe('Regel 4: GM0983 staat al in regel 2.');
  expect(failureSentence(failure, 'en')).toBe('Line 4: GM0983 is already in line 2.');
});

test('a refused workbook has its sentence too', () => {
  expect(failureSentence({ code: 'workbook-encrypted' }, 'nl')).not.toBe('workbook-encrypted');
});
