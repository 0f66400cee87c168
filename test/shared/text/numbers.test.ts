import { expect, test } from 'vitest';
import { formatNumber } from '../../../shared/text/numbers';

test('numbers are grouped as the language does', () => {
  expect(formatNumber(1_310, 'nl')).toBe('1.310');
  expect(formatNumber(1_310, 'en')).toBe('1,310');
  expect(formatNumber(999, 'nl')).toBe('999');
  expect(formatNumber(-1_234_567, 'nl')).toBe('−1.234.567');
});
