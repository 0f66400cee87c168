import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '../../../../shared/domain/agreement/content';
import { redlineOf } from '../../../../shared/domain/agreement/redline';
import { wordDiff } from '../../../../shared/domain/agreement/word-diff';
import { agreementFact, lineFact } from './agreement-builder';

test('a change of text is shown by word', () => {
  expect(wordDiff('Venray opent 230 plekken in januari.', 'Venray opent 250 plekken in maart 2027.')).toEqual([
    { kind: 'same', text: 'Venray opent ' },
    { kind: 'removed', text: '230 ' },
    { kind: 'added', text: '250 ' },
    { kind: 'same', text: 'plekken in ' },
    { kind: 'removed', text: 'januari.' },
    { kind: 'added', text: 'maart 2027.' },
  ]);
});

test('both texts can be read back from what is shown, to the letter', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c ', ' ', 'd\n', 'e  '), { maxLength: 25 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('numbers, parties and days are compared by value, transfers line by line', () => {
  const gone = lineFact({ id: '0199a000-0000-7000-8000-0000000000a2', total: 8 });
  const came = lineFact({ id: '0199a000-0000-7000-8000-0000000000a3', total: 9 });
  const was = contentOf(agreementFact(), [lineFact(), gone], 1);
  const becomes = contentOf(
    agreementFact({ term: { from: '2027-01-01', until: null }, conditions: 'Eerst bouwen' }),
    [lineFact({ total: 20 }), came],
    2,
  );
  const { texts, values, transfers } = redlineOf(was, becomes);
  expect(texts).toEqual([{ field: 'conditions', pieces: [{ kind: 'added', text: 'Eerst bouwen' }] }]);
  expect(values.map(({ field }) => field)).toEqual(['term']);
  expect(transfers.map(({ was: before, becomes: after, fields }) => [before?.total, after?.total, fields])).toEqual([
    [30, 20, ['total']],
    [8, undefined, []],
    [undefined, 9, []],
  ]);
  expect(redlineOf(was, was)).toEqual({ texts: [], values: [], transfers: [] });
});
