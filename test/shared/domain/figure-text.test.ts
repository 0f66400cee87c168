import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../shared/domain/figure-text';
import { formatNumber } from '../../../shared/text/numbers';

const number = (total: number, more = {}) => ({
  ok: true,
  kind: 'number',
  total,
  amv: null,
  isApproximate: false,
  ...more,
});
const refused = (code: string) => ({ ok: false, code });

test.each([
  ['1310', 1310],
  ['1.310', 1310],
  ['1.310.000', 1_310_000],
  ['1 310', 1310],
  ['1\u00a0310', 1310],
  ['0', 0],
  ['43,0', 43],
])('in Dutch "%s" is %i', (text, value) => {
  expect(parseFigure(text, 'nl')).toEqual(number(value));
});

test('in English the comma groups and the point is for fractions', () => {
  expect(parseFigure('1,310', 'en')).toEqual(number(1310));
  expect(parseFigure('12.5', 'en')).toEqual(refused('not-whole'));
});

test.each(['circa 430', 'Circa 430', 'ca. 430', 'ca 430', 'ongeveer 430', '± 430', '~430', '430 (circa)', 'about 430'])(
  '"%s" is 430, by approximation',
  (text) => {
    expect(parseFigure(text, 'nl')).toEqual(number(430, { isApproximate: true }));
  },
);

test('behind a slash stands the share of amv', () => {
  expect(parseFigure('186/15', 'nl')).toEqual(number(186, { amv: 15 }));
  expect(parseFigure('circa 1.310 / 85', 'nl')).toEqual(number(1310, { amv: 85, isApproximate: true }));
});

test.each(['', '  ', 'onbekend', 'unknown', '?'])('"%s" is unknown and not 0', (text) => {
  expect(parseFigure(text, 'nl')).toEqual({ ok: true, kind: 'empty' });
});

describe('what cannot be meant is refused with a reason', () => {
  test.each([
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['12,5', 'not-whole'],
    ['1,310', 'not-whole'],
    ['13.10', 'not-whole'],
    ['abc', 'not-a-number'],
    ['31-2-2026', 'not-a-number'],
    ['n.v.t.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['43 plekken', 'not-a-number'],
    ['1/2/3', 'not-a-number'],
    ['circa', 'not-a-number'],
    ['186/x', 'not-a-number'],
    ['0612345678', 'too-large'],
    ['=1+1', 'not-a-number'],
    ['1e3', 'not-a-number'],
  ])('"%s": %s', (text, code) => {
    expect(parseFigure(text, 'nl')).toEqual(refused(code));
  });
});

test('a number as it is shown is read as the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('nl' as const, 'en' as const),
      (value, locale) => {
        expect(parseFigure(formatNumber(value, locale), locale)).toEqual(number(value));
      },
    ),
  );
});

test('no text at all makes the reading fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parseFigure(text, 'nl');
      expect(read.ok || read.code.length > 0).toBe(true);
    }),
  );
});
