import { expect, test } from 'vitest';
import { type QuickVocabulary, readQuickSentence } from '../../../../shared/domain/agreement/quick-sentence';

const names = ['Venlo', 'Venray', 'Mook en Middelaar', 'Mook', 'Horst aan de Maas', 'Beek (L.)', 'Echt-Susteren'];
const vocabulary: QuickVocabulary = {
  municipalities: names.map((name) => ({ code: name, name })),
  groups: [
    {
      code: 'asylum-seekers',
      names: ['Asielzoekers', 'Asylum seekers'],
      unit: 'places',
      countsAmv: true,
      kinds: ['indicative', 'agreed', 'reported', 'decided', 'realised'],
    },
    {
      code: 'permit-holders',
      names: ['Statushouders', 'Permit holders'],
      unit: 'persons',
      countsAmv: false,
      kinds: ['net', 'corrected'],
    },
    {
      code: 'ukraine',
      names: ['Ontheemden uit Oekraïne', 'Displaced people from Ukraine'],
      unit: 'places',
      countsAmv: false,
      kinds: ['indicative', 'agreed'],
    },
  ],
  periods: [
    round(1, '2024-02-01', '2026-02-26', 'Ronde 2024–2025'),
    round(2, '2026-02-27', '2028-02-26', 'Ronde 2026–2027'),
    half('2026-2', '2026-07-01', '2026-12-31', '2026, tweede halfjaar'),
    half('2027-1', '2027-01-01', '2027-06-30', '2027, eerste halfjaar'),
  ],
  kindNames: { indicative: ['indicatief'], agreed: ['afgesproken'], decided: ['vastgesteld'], net: ['netto'] },
  day: '2026-11-25',
};

function round(serial: number, from: string, until: string, name: string) {
  const groups = ['asylum-seekers', 'ukraine'];
  return { code: `spreidingswet-${serial}`, names: [name], groups, type: 'cycle', from, until } as const;
}

function half(code: string, from: string, until: string, name: string) {
  return { code, names: [name], groups: ['permit-holders'], type: 'half-year', from, until } as const;
}

/** "Venray < Venlo 40 asylum-seekers spreidingswet-2 indicative", with the amv behind a slash where it is said. */
function read(text: string): string[] {
  const { transfers, problems } = readQuickSentence(text, vocabulary);
  return [
    ...transfers.map(({ to, from, total, amv, group, period, kind }) =>
      [`${to} < ${from}`, amv === null ? total : `${total}/${amv}`, group, period, kind].join(' '),
    ),
    ...problems.map(({ code, text: part }) => `${code}: ${part}`),
  ];
}

test('one sentence is one transfer; what is not said is proposed', () => {
  const expected = ['Venray < Venlo 40 asylum-seekers spreidingswet-2 indicative'];
  expect(read('Venray neemt 40 plekken over van Venlo')).toEqual(expected);
  expect(read('venray neemt 40 over van venlo.')).toEqual(expected);
  expect(read('  Gemeente Venray neemt  40 plaatsen van Venlo over ')).toEqual(expected);
  expect(read('Venray neemt van Venlo 40 plekken over')).toEqual(expected);
  expect(read('Venray takes over 40 places from Venlo')).toEqual(expected);
});

test('an exchange is two sentences in one', () => {
  const exchange = [
    'Venray < Venlo 40 asylum-seekers spreidingswet-2 indicative',
    'Venlo < Venray 25 permit-holders 2026-2 net',
  ];
  expect(read('Venray neemt 40 plekken over van Venlo, Venlo neemt 25 statushouders over van Venray')).toEqual(
    exchange,
  );
  expect(read('Venray neemt 40 plekken over van Venlo en Venlo neemt 25 statushouders over van Venray.')).toEqual(
    exchange,
  );
  expect(read('Venray neemt 40 plekken over van Venlo\nVenlo neemt 25 statushouders over van Venray')).toEqual(
    exchange,
  );
});

test('group, round, half-year, kind and amv may be said', () => {
  expect(
    read('Venray neemt 40 plekken voor asielzoekers, waarvan 3 amv, over van Venlo in ronde 2 (afgesproken)'),
  ).toEqual(['Venray < Venlo 40/3 asylum-seekers spreidingswet-2 agreed']);
  expect(read('Venlo neemt 15 plekken voor ontheemden over van Venray in ronde 2024-2025')).toEqual([
    'Venlo < Venray 15 ukraine spreidingswet-1 indicative',
  ]);
  expect(read('Venlo neemt 8 statushouders over van Venray in het eerste halfjaar van 2027')).toEqual([
    'Venlo < Venray 8 permit-holders 2027-1 net',
  ]);
  expect(read('Venlo neemt 1 statushouder over van Venray')).toEqual(['Venlo < Venray 1 permit-holders 2026-2 net']);
  expect(read('Venlo neemt 1.310 plekken over van Venray')).toEqual([
    'Venlo < Venray 1310 asylum-seekers spreidingswet-2 indicative',
  ]);
});

test('names with "en", "aan de", a dash or brackets are read as a whole', () => {
  expect(read('Mook en Middelaar neemt 8 plekken over van Horst aan de Maas')).toEqual([
    'Mook en Middelaar < Horst aan de Maas 8 asylum-seekers spreidingswet-2 indicative',
  ]);
  expect(read('Mook neemt 8 plekken over van Echt–Susteren in ronde 1')).toEqual([
    'Mook < Echt-Susteren 8 asylum-seekers spreidingswet-1 indicative',
  ]);
  expect(read('Beek neemt 3 plekken over van Mook en Middelaar en Mook neemt 2 plekken over van Beek')).toEqual([
    'Beek (L.) < Mook en Middelaar 3 asylum-seekers spreidingswet-2 indicative',
    'Mook < Beek (L.) 2 asylum-seekers spreidingswet-2 indicative',
  ]);
});

test('what cannot be read is said with the words it is about, and the rest is kept', () => {
  expect(read('Venray neemt 40 plekken over van Nijmegen')).toEqual(['unknown-municipality: Nijmegen']);
  expect(read('Venlo neemt 40 plekken over van Venlo')).toEqual(['same-municipality: Venlo']);
  expect(read('Venlo doet iets')).toEqual(['not-understood: Venlo doet iets']);
  expect(read('Venray neemt 40 plekken over van Venlo en Nijmegen neemt 3 plekken over van Venray')).toEqual([
    'Venray < Venlo 40 asylum-seekers spreidingswet-2 indicative',
    'unknown-municipality: Nijmegen',
  ]);
  expect(read('Venlo doet iets; Venray neemt 40 plekken over van Venlo')).toEqual([
    'Venray < Venlo 40 asylum-seekers spreidingswet-2 indicative',
    'not-understood: Venlo doet iets',
  ]);
  expect(read('')).toEqual([]);
});
