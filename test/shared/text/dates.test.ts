import { expect, test } from 'vitest';
import { formatDate, formatLongDate, parseDate } from '../../../shared/text/dates';

test.each([
  ['1-7-2025', '2025-07-01'],
  ['01/07/2025', '2025-07-01'],
  ['1.7.2025', '2025-07-01'],
  ['1 juli 2025', '2025-07-01'],
  ['1 jul. 2025', '2025-07-01'],
  ['1 mrt 2025', '2025-03-01'],
  ['1 July 2025', '2025-07-01'],
  ['2025-07-01', '2025-07-01'],
  ['29-2-2028', '2028-02-29'],
])('"%s" is %s', (text, iso) => {
  expect(parseDate(text)).toBe(iso);
});

test.each(['31-2-2026', '29-2-2026', '1-13-2026', '1-7-25', 'medio 2027', '', '1 xyz 2025', '0-1-2026'])(
  '"%s" is no day',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);

test('a day is shown as people write it', () => {
  expect(formatDate('2025-07-01')).toBe('1-7-2025');
  expect(formatLongDate('2026-11-01', 'nl')).toBe('1 november 2026');
  expect(formatLongDate('2026-11-01', 'en')).toBe('1 November 2026');
});
