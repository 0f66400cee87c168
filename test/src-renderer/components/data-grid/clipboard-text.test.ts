import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatHtmlTable,
  formatTabText,
  parseTabText,
} from '../../../../src-renderer/components/data-grid/clipboard-text';

describe('text from the clipboard', () => {
  test('a block from Excel becomes rows and cells, and its last line end makes no extra row', () => {
    expect(parseTabText('59\t58\r\n57\t57\r\n')).toEqual([
      ['59', '58'],
      ['57', '57'],
    ]);
  });

  test('an empty cell at the end of a row is a cell', () => {
    expect(parseTabText('59\t\r\n\t58')).toEqual([
      ['59', ''],
      ['', '58'],
    ]);
  });

  test('an empty last row that was really copied stays', () => {
    expect(parseTabText('59\r\n\r\n')).toEqual([['59'], ['']]);
  });

  test('a cell with a line end or a quote in it is one cell', () => {
    expect(parseTabText('"De Linde\nVenlo"\t"zegt ""ja"""')).toEqual([['De Linde\nVenlo', 'zegt "ja"']]);
  });

  test('a quote that does not close the cell is an ordinary character', () => {
    expect(parseTabText('"medio" 2027\t5" buis')).toEqual([['"medio" 2027', '5" buis']]);
  });

  test('rows of different length are filled up with empty cells', () => {
    expect(parseTabText('1\t2\t3\n4')).toEqual([
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
  });

  test('what is copied can be pasted unchanged, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', ',', '"', '\t', '\n', ' ', 'é') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(parseTabText(formatTabText(cells))).toEqual(cells);
      }),
    );
  });

  test('a clipboard without text holds no cells, an empty cell is one', () => {
    expect(parseTabText('')).toEqual([]);
    expect(parseTabText(formatTabText([['']]))).toEqual([['']]);
  });

  test('in a table for Word and mail, signs of the page language are only text', () => {
    expect(formatHtmlTable([['<b>1 & 2']])).toBe('<table><tr><td>&lt;b&gt;1 &amp; 2</td></tr></table>');
  });

  test('what begins as a formula stays a text in Excel, a negative number a number', () => {
    expect(formatHtmlTable([['=1+1', '-5']])).toBe(
      `<table><tr><td style="mso-number-format:'\\@'">=1+1</td><td>-5</td></tr></table>`,
    );
  });
});
