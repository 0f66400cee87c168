import { expect, test } from 'vitest';
import type { TransferLine } from '../../../shared/domain/transfer';
import { bareTransferSentence, type TransferNames, transferSentence } from '../../../shared/text/transfer-sentence';

const words: Readonly<Record<string, string>> = {
  GM0983: 'Venlo',
  GM0984: 'Venray',
  'asylum-seekers': 'Asielzoekers',
  'permit-holders': 'Statushouders',
  ukraine: 'Ontheemden uit Oekraïne',
  'spreidingswet-2': 'Ronde 2026–2027',
  indicative: 'indicatief',
};
const word = (code: string) => words[code] ?? code;
const names: TransferNames = {
  area: word,
  group: word,
  period: word,
  kind: word,
  unit: (group) => (group === 'permit-holders' ? 'persons' : 'places'),
};
const line: TransferLine = {
  from: 'GM0983',
  to: 'GM0984',
  group: 'asylum-seekers',
  period: 'spreidingswet-2',
  total: 40,
  amv: null,
  kind: 'indicative',
};

test('a transfer is one sentence', () => {
  expect(transferSentence(line, names, 'nl')).toBe(
    'Venray neemt 40 plaatsen voor asielzoekers over van Venlo in ronde 2026–2027 (indicatief)',
  );
  expect(transferSentence({ ...line, group: 'ukraine', total: 1_310 }, names, 'nl')).toBe(
    'Venray neemt 1.310 plaatsen voor ontheemden uit Oekraïne over van Venlo in ronde 2026–2027 (indicatief)',
  );
  expect(transferSentence(line, names, 'en')).toContain('Venray takes over 40 places for asielzoekers from Venlo');
});

test('amv, own days, one place and a number that is not known have their words', () => {
  expect(bareTransferSentence({ ...line, amv: 3 }, names, 'nl')).toBe(
    'Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo',
  );
  expect(transferSentence({ ...line, term: { from: '2027-01-01', until: '2027-06-30' } }, names, 'nl')).toMatch(
    /\(indicatief\), van 1-1-2027 t\/m 30-6-2027$/,
  );
  expect(bareTransferSentence({ ...line, total: 1 }, names, 'nl')).toContain('1 plaats voor asielzoekers');
  expect(bareTransferSentence({ ...line, total: null }, names, 'nl')).toContain('een nog onbekend aantal plaatsen');
});

test('permit holders are persons', () => {
  const persons = { ...line, group: 'permit-holders', total: 25 };
  expect(bareTransferSentence(persons, names, 'nl')).toBe('Venray neemt 25 statushouders over van Venlo');
});
