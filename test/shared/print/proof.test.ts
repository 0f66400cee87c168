import { expect, test } from 'vitest';
import { proofOf } from '../../../shared/print/proof';
import { printedAgreement, printedChange } from '../../helpers/printed-agreement';

test('the proof names the sum of every group, and the law for permit holders', () => {
  const { outcome, sentences } = proofOf(printedAgreement().changes, 'nl');
  expect(outcome).toBe('even');
  expect(sentences).toEqual([
    'Som ongewijzigd: er komt geen opgave bij en er verdwijnt niets.',
    'De opgave van de partijen samen is voor en na gelijk: 817 plaatsen voor asielzoekers, waarvan 68 amv (ronde 2026–2027); ' +
      '212 personen voor statushouders (2e halfjaar 2026); ' +
      '778 plaatsen voor ontheemden uit Oekraïne (ontheemden 2026–2027).',
    'Voor statushouders eist de wet dit (Huisvestingswet 2014, artikel 29, lid 2).',
  ]);
});

test('a sum that is not the same says what is wrong, of the total and of amv apart', () => {
  const changes = [printedChange({ difference: { total: 12, amv: -3 } })];
  expect(proofOf(changes, 'nl')).toEqual({
    outcome: 'broken',
    sentences: [
      'Som klopt niet: 12 te veel voor asielzoekers (ronde 2026–2027).',
      'Som klopt niet: 3 amv te weinig voor asielzoekers (ronde 2026–2027).',
    ],
  });
});

test('what is not known is not proven', () => {
  const changes = [printedChange({ difference: { total: null, amv: null } })];
  const { outcome, sentences } = proofOf(changes, 'nl');
  expect(outcome).toBe('unknown');
  expect(sentences[0]).toContain('er ontbreekt een getal');
});

test('of amv that is moved and of which a number is missing nothing is claimed', () => {
  const change = printedChange({ difference: { total: 0, amv: null } });
  const sentence = 'Van amv is het niet te zeggen voor asielzoekers (ronde 2026–2027): er ontbreekt een getal.';
  expect(proofOf([change], 'nl').sentences).toContain(sentence);
  expect(proofOf([{ ...change, movesAmv: false }], 'nl').sentences).not.toContain(sentence);
});

test('a sum that this copy cannot count is said to be unknown, and the others are named', () => {
  const known = printedAgreement().changes[0];
  const part = printedChange({ difference: { total: 0, amv: 0 }, rows: [] });
  if (known === undefined) throw new Error('no change');
  const { outcome, sentences } = proofOf([known, part], 'nl');
  expect(outcome).toBe('even');
  expect(sentences).toContain('Hoe groot die som is, is niet bekend voor asielzoekers (ronde 2026–2027).');
  expect(sentences.join(' ')).toContain('817 plaatsen');
  expect(proofOf([part], 'nl').sentences.join(' ')).not.toMatch(/\?|voor en na gelijk/);
});
