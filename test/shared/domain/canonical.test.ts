import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, type Json, parseCanonical } from '../../../shared/domain/canonical';

test('the same value is the same text, whatever the order of its parts', () => {
  expect(canonical({ total: 186, amv: 15, includesAmv: 'yes' })).toBe('{"amv":15,"includesAmv":"yes","total":186}');
  expect(canonical({ includesAmv: 'yes', amv: 15, total: 186 })).toBe('{"amv":15,"includesAmv":"yes","total":186}');
});

test('a text that Excel or another keyboard wrote otherwise is the same text', () => {
  expect(canonical(' Horst aan de Maas ')).toBe('"Horst aan de Maas"');
  expect(canonical('Gee\u0308valueerd')).toBe(canonical('Geëvalueerd'));
  expect(canonical('een\r\ntwee')).toBe('"een\\ntwee"');
});

test('empty is null, and no number has a fraction', () => {
  expect(canonical(null)).toBe('null');
  expect(canonical(-0)).toBe('0');
  expect(() => canonical(12.5)).toThrow();
  expect(() => canonical(Number.NaN)).toThrow();
});

test('reading and writing again changes nothing', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger(),
      fc.string(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (each) => {
      const text = canonical(each as Json); // only what a Json is made of
      expect(canonical(parseCanonical(text))).toBe(text);
    }),
  );
});
