import { expect, test } from 'vitest';
import { refusalText } from '../../../../src-renderer/features/quotas/refusal-text';
import { readOnlyRefusal, withoutRefused } from '../../../../src-renderer/features/quotas/split-edits';
import { wordsIn } from './words';

const edit = { area: 'GM0983', column: 'asylum-seekers.agreed.total', text: 'veel' };

test('a refused text is named, with what can be typed instead', () => {
  expect(refusalText(wordsIn('nl').say, { ...edit, code: 'not-a-number', values: {} })).toBe(
    '“veel” is geen heel getal. Schrijf bijvoorbeeld 1.310 of circa 430.',
  );
});

test('a reason of a newer version still has a sentence', () => {
  expect(refusalText(wordsIn('en').say, { ...edit, code: 'from-the-future', values: {} })).toBe(
    '“veel” does not fit here.',
  );
});

test('what may be written is everything but what was refused', () => {
  const other = { ...edit, area: 'GM0984', text: '12' };
  expect(withoutRefused([edit, other], [readOnlyRefusal(edit)])).toEqual([other]);
});
