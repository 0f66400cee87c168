import { expect, test } from 'vitest';
import { parseSignedFigure } from '../../../shared/domain/signed-figure-text';

test.each([
  ['12', 12, false],
  ['+12', 12, false],
  ['-8', -8, false],
  ['−8', -8, false],
  ['– 8', -8, false],
  ['-1.310', -1310, false],
  ['circa -40', -40, true],
  ['-40 (circa)', -40, true],
  ['-0', 0, false],
])('"%s" is %d', (text, value, isApproximate) => {
  expect(parseSignedFigure(text, 'nl')).toEqual({ ok: true, value, isApproximate });
});

test('empty and "onbekend" are unknown, not 0', () => {
  for (const text of ['', '  ', 'onbekend', '?'])
    expect(parseSignedFigure(text, 'nl')).toEqual({ ok: true, value: null, isApproximate: false });
});

test.each([
  ['-', 'not-a-number'],
  ['--8', 'not-a-number'],
  ['-8/2', 'not-a-number'],
  ['8 achter', 'not-a-number'],
  ['-2,5', 'not-whole'],
  ['-99.999.999', 'too-large'],
])('"%s" is refused: %s', (text, code) => {
  expect(parseSignedFigure(text, 'nl')).toEqual({ ok: false, code });
});

test('English has the comma between thousands', () => {
  expect(parseSignedFigure('-1,310', 'en')).toMatchObject({ value: -1310 });
  expect(parseSignedFigure('-1,310', 'nl')).toEqual({ ok: false, code: 'not-whole' });
});
