import { expect, test } from 'vitest';
import {
  doubledNumbers,
  nextSerial,
  numberText,
  parseAgreementNumber,
} from '../../../../shared/domain/agreement/agreement-number';
import { areaLetters } from '../../../../shared/domain/agreement/area-letters';

const limburg = [
  'Beek', 'Beekdaelen', 'Beesel', 'Bergen', 'Brunssum', 'Echt-Susteren', 'Eijsden-Margraten', 'Gennep', 'Gulpen-Wittem',
  'Heerlen', 'Horst aan de Maas', 'Kerkrade', 'Landgraaf', 'Leudal', 'Maasgouw', 'Maastricht', 'Meerssen',
  'Mook en Middelaar', 'Nederweert', 'Peel en Maas', 'Roerdalen', 'Roermond', 'Simpelveld', 'Sittard-Geleen', 'Stein',
  'Vaals', 'Valkenburg aan de Geul', 'Venlo', 'Venray', 'Voerendaal', 'Weert', 'Limburg',
]; // biome-ignore format: a list of names
const lettersOf = (names: readonly string[]) => {
  const letters = areaLetters(names.map((name) => ({ code: name, name })));
  return (name: string) => letters.get(name);
};

test('every municipality of Limburg and the region have four letters of their own', () => {
  const letters = lettersOf(limburg);
  expect(new Set(limburg.map(letters)).size).toBe(limburg.length);
  expect(['Venray', 'Venlo', 'Horst aan de Maas', 'Limburg'].map(letters)).toEqual(['VENR', 'VENL', 'HORS', 'LIMB']);
  expect(['Roermond', 'Roerdalen', 'Beek', 'Beekdaelen'].map(letters)).toEqual(['ROEM', 'ROED', 'BEEK', 'BEED']);
  expect(['Maasgouw', 'Maastricht'].map(letters)).toEqual(['MAAG', 'MAAT']);
});

test('the letters do not depend on the order of the list', () => {
  const [forth, back] = [lettersOf(limburg), lettersOf([...limburg].reverse())];
  expect(limburg.map(back)).toEqual(limburg.map(forth));
});

test('names that are short, have accents, or begin alike still get letters of their own', () => {
  const letters = lettersOf(['Ee', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Beek (L.)', 'Beek']);
  expect(letters('Ee')).toBe('EEXX');
  expect(letters("'s-Hertogenbosch")).toBe('SHER');
  expect(letters('Súdwest-Fryslân')).toBe('SUDW');
  expect(letters('Beek')).not.toBe(letters('Beek (L.)'));
});

test('a number is written as VENR-2026-03 and read back, however it was typed', () => {
  const number = { letters: 'VENR', year: 2026, serial: 3 };
  expect(numberText(number)).toBe('VENR-2026-03');
  expect(numberText({ ...number, serial: 112 })).toBe('VENR-2026-112');
  for (const text of ['VENR-2026-03', 'venr 2026 3', 'VENR–2026–03'])
    expect(parseAgreementNumber(text)).toEqual(number);
  for (const text of ['VEN-2026-03', 'VENR-26-3', 'VENR-2026-0', '']) expect(parseAgreementNumber(text)).toBeNull();
});

test('a new number is one more than the highest of its party and year', () => {
  const given = [3, 7].map((serial) => ({ letters: 'VENR', year: 2026, serial }));
  expect(nextSerial([...given, null, { letters: 'VENL', year: 2026, serial: 9 }], 'VENR', 2026)).toBe(8);
  expect(nextSerial(given, 'VENR', 2027)).toBe(1);
});

test('when two sites gave out one number, the later agreement gets a proposal and nothing is renumbered', () => {
  const number = { letters: 'VENR', year: 2026, serial: 3 };
  const doubled = doubledNumbers([
    { id: 'c', number },
    { id: 'a', number },
    { id: 'b', number: { ...number, serial: 4 } },
    { id: 'd', number },
  ]);
  expect(doubled).toEqual([
    { id: 'c', keeper: 'a', proposed: { ...number, serial: 5 } },
    { id: 'd', keeper: 'a', proposed: { ...number, serial: 6 } },
  ]);
});
