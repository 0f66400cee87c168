import { describe, expect, test } from 'vitest';
import { consentTexts } from '../../../shared/print/consent-words';
import { footOf, headOf, printTitle } from '../../../shared/print/head-and-foot';
import { printFileName } from '../../../shared/print/print-file-name';
import { termText } from '../../../shared/print/term-sentences';
import { printedAgreement, printedConsent } from '../../helpers/printed-agreement';

describe('what stands on every sheet', () => {
  test('the top line names dossier, kind, number, version and status', () => {
    expect(headOf(printedAgreement()).line).toBe(
      'Asielopgave Limburg 2026 · Uitruil VENR-2026-03, versie 3 · Status: besluitvorming',
    );
    expect(headOf(printedAgreement({ kind: 'transfer', number: '' })).line).toContain('Overname nog zonder nummer');
  });

  test('an example and a draft are marked, and nothing else is', () => {
    expect(headOf(printedAgreement({ isDraft: true })).marks).toEqual(['Voorbeeld: verzonnen cijfers', 'Concept']);
    expect(headOf(printedAgreement({ isExample: false })).marks).toEqual([]);
  });

  test('the foot says which position it is, and when it was printed', () => {
    expect(footOf(printedAgreement())).toEqual({
      figures: 'Stand op 1 november 2026 met deze afspraak. Alleen hard, inclusief amv.',
      printed: 'Afgedrukt op 23 november 2026.',
    });
  });

  test('title and name of the file tell one agreement and version from another', () => {
    expect(printTitle(printedAgreement())).toBe(
      'Afspraak VENR-2026-03, versie 3: Uitruil Venlo, Venray en Horst aan de Maas',
    );
    expect(printFileName(printedAgreement())).toBe('Voorbeeld – Afspraak VENR-2026-03 versie 3.pdf');
    expect(printFileName(printedAgreement({ isExample: false, locale: 'en' }))).toBe(
      'Agreement VENR-2026-03 version 3.pdf',
    );
  });
});

describe('consents in words', () => {
  test('with the day and the reference', () => {
    expect(consentTexts(printedConsent(), 'nl')).toEqual({
      college: 'besloten op 20 oktober 2026, Z/26/10233',
      council: 'besluit gepland op 25 november 2026',
      signature: 'nog te tekenen',
    });
  });

  test('a council that is informed has other words than one that decides', () => {
    const council = { state: 'done', date: '2026-10-20', reference: 'RIB 2026-88' } as const;
    const informed = printedConsent({ council, councilMode: 'informed' });
    expect(consentTexts(informed, 'nl').council).toBe('geïnformeerd op 20 oktober 2026, RIB 2026-88');
    const missing = { state: 'missing', date: null, reference: '' } as const;
    const of = (councilMode: 'informed' | 'deciding' | null) =>
      consentTexts(printedConsent({ council: missing, councilMode }), 'nl').council;
    expect([of('informed'), of('deciding'), of(null)]).toEqual([
      'nog te informeren',
      'nog te besluiten',
      'nog niet bekend',
    ]);
  });

  test('who signed is said by function, once it is signed', () => {
    const signature = { state: 'done', date: '2026-11-03', reference: '' } as const;
    expect(consentTexts(printedConsent({ signature }), 'nl').signature).toBe(
      'getekend op 3 november 2026, Portefeuillehouder asiel',
    );
  });
});

describe('how long it holds', () => {
  test('days, notice, renewal and evaluation stand on lines of their own', () => {
    const agreement = printedAgreement({
      notice: { months: 1, text: '' },
      renewal: { isPossible: 'yes', until: '2028-12-31', text: 'Alleen schriftelijk.' },
      evaluation: { dates: ['2027-01-01', '2027-07-01'], text: 'Over het aantal plaatsen.' },
    });
    expect(termText(agreement).split('\n')).toEqual([
      'De afspraak geldt van 1 juli 2026 tot en met 31 december 2027.',
      'Wie wil stoppen, zegt dat 1 maand van tevoren.',
      'Verlengen kan tot en met 31 december 2028. Alleen schriftelijk.',
      'De partijen evalueren op 1 januari 2027 en 1 juli 2027. Over het aantal plaatsen.',
    ]);
  });

  test('what is not agreed is said', () => {
    const agreement = printedAgreement({
      term: { from: null, until: null },
      notice: { months: null, text: '' },
      evaluation: { dates: [], text: '' },
    });
    expect(termText(agreement)).toBe(
      'De afspraak noemt zelf geen dagen. Elke overname geldt voor de hele periode die erbij staat.\n' +
        'Er is geen evaluatie afgesproken.',
    );
  });
});
