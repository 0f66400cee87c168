import { expect, test } from 'vitest';
import { dayText, numberText, tenthsText } from '../../../../src-renderer/features/quotas/number-text';

test('numbers are written as in the language of the window', () => {
  expect([numberText(1310, 'nl'), numberText(1310, 'en')]).toEqual(['1.310', '1,310']);
});

test('a mean has one decimal, and none when it is whole', () => {
  expect([tenthsText(2133, 'nl'), tenthsText(2133, 'en'), tenthsText(12340, 'nl')]).toEqual([
    '213,3',
    '213.3',
    '1.234',
  ]);
});

test('a day is written in words', () => {
  expect([dayText('2026-11-18', 'nl'), dayText('2026-11-18', 'en')]).toEqual(['18 november 2026', '18 November 2026']);
});
