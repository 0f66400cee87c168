import { expect, test } from 'vitest';
import type { CopiedTable } from '../../../../src-renderer/components/copied-table/copied-table';
import { shownNumber, tableMarkup } from '../../../../src-renderer/components/copied-table/table-markup';
import { tableText } from '../../../../src-renderer/components/copied-table/table-text';

const table: CopiedTable = [
  [
    { text: 'Gebied', isHead: true, rows: 2 },
    { text: 'Asielzoekers', isHead: true, columns: 2 },
  ],
  [
    { text: 'Opgave', isHead: true, isAtEnd: true },
    { text: 'Stand', isHead: true },
  ],
  [{ text: 'Limburg', isStrong: true }, { text: '4.849', isAtEnd: true }, { text: '−244' }],
  [{ text: 'Beek & <Stein>', level: 1 }, { text: '–' }, { text: '441 → 401' }],
];

test('a table copied as text has every cell in its own column, also under heads that span more', () => {
  expect(tableText(table, 'nl')).toBe(
    'Gebied\tAsielzoekers\t\r\n\tOpgave\tStand\r\nLimburg\t4.849\t−244\r\nBeek & <Stein>\t–\t441 → 401\r\n',
  );
});

test('in Word and Outlook a copied table has lines, bold heads and totals, and numbers at the right', () => {
  const markup = tableMarkup(table, 'nl');
  expect(markup).toMatch(/^<table [^>]*border-collapse:collapse/);
  expect(markup).toMatch(/<th rowspan="2" style="[^"]*border:1px solid[^"]*font-weight:bold/);
  expect(markup).toMatch(/<th colspan="2"/);
  expect(markup).toMatch(/<td style="[^"]*text-align:left;font-weight:bold[^"]*">Limburg/);
  expect(markup).toMatch(/text-align:right[^"]*">−244</);
  expect(markup).toContain('Beek &amp; &lt;Stein&gt;');
});

test('Excel gets the number behind what is shown, and a dash or a change stays text', () => {
  const markup = tableMarkup(table, 'nl');
  expect(markup).toContain('x:num="4849"');
  expect(markup).toContain('x:num="-244"');
  expect(markup.match(/x:num/g)).toHaveLength(2);
});

test('what begins as a formula stays a text in a spreadsheet; a number stays a number', () => {
  const copied: CopiedTable = [[{ text: '=HYPERLINK("http://a";"b")' }, { text: '-5' }, { text: '+6' }]];
  expect(tableText(copied, 'nl')).toBe('"\'=HYPERLINK(""http://a"";""b"")"\t-5\t+6\r\n');
  expect(tableMarkup(copied, 'nl').match(/mso-number-format:'\\@'/g)).toHaveLength(1);
});

test.each([
  ['1.310', 'nl', 1310],
  ['1,310', 'en', 1310],
  ['+6', 'nl', 6],
  ['0', 'nl', 0],
  ['1.31', 'nl', null],
  ['1,310', 'nl', null],
  ['circa 430', 'nl', null],
  ['30 van 31', 'nl', null],
  ['', 'nl', null],
] as const)('"%s" (%s) is read as %s', (text, locale, value) => {
  expect(shownNumber(text, locale)).toBe(value);
});
