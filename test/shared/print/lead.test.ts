import { expect, test } from 'vitest';
import { leadOf } from '../../../shared/print/lead';
import { permitHolders, printedAgreement, printedChange, printedTransfer } from '../../helpers/printed-agreement';

test('the lead says the whole agreement in words', () => {
  expect(leadOf(printedAgreement())).toBe(
    'Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo (ronde 2026–2027). ' +
      'Horst aan de Maas huisvest 8 statushouders van Venlo (2e halfjaar 2026). ' +
      'Venlo neemt 30 plaatsen voor ontheemden uit Oekraïne over van Venray (ontheemden 2026–2027). ' +
      'De opgave van Limburg verandert niet. ' +
      'De afspraak geldt van 1 juli 2026 tot en met 31 december 2027.',
  );
});

test('in English too', () => {
  const agreement = printedAgreement({ locale: 'en', transfers: [printedTransfer({ total: 1_040 })] });
  expect(leadOf(agreement)).toContain('Venray takes over 1,040 places for asielzoekers, of which 3 amv, from Venlo');
});

test('one place and one person are said in the singular', () => {
  const transfers = [
    printedTransfer({ total: 1, amv: 0 }),
    printedTransfer({ group: permitHolders, total: 1, amv: null }),
  ];
  const lead = leadOf(printedAgreement({ transfers }));
  expect(lead).toContain('Venray neemt 1 plaats voor asielzoekers over van Venlo');
  expect(lead).toContain('Venray huisvest 1 persoon van Venlo, van de groep statushouders');
});

test('an unknown number is unknown, never 0', () => {
  const lead = leadOf(printedAgreement({ transfers: [printedTransfer({ total: null })] }));
  expect(lead).toContain('Hoeveel is nog niet afgesproken.');
  expect(lead).not.toMatch(/\b0\b/);
});

test('that a region does not change is only said when it is proven', () => {
  const broken = printedChange({ difference: { total: 12, amv: 0 } });
  expect(leadOf(printedAgreement({ changes: [broken] }))).not.toContain('verandert niet');
  const unknown = printedChange({ difference: { total: null, amv: null } });
  expect(leadOf(printedAgreement({ changes: [unknown] }))).not.toContain('verandert niet');
  expect(leadOf(printedAgreement({ changes: [] }))).not.toContain('verandert niet');
});

test('without transfers and days it says so', () => {
  const agreement = printedAgreement({ transfers: [], changes: [], term: { from: null, until: null } });
  expect(leadOf(agreement)).toBe('Er is nog niet afgesproken wie wat overneemt.');
});
