import { describe, expect, test } from 'vitest';
import {
  faceOfCell,
  faceOfNothing,
  faceOfTotal,
  findingReason,
  findingTitle,
  plainFigure,
} from '../../../../src-renderer/features/quotas/cell-face';
import { aCell, aColumn, aTotal } from './example-matrix';
import { wordsIn } from './words';

const nl = wordsIn('nl');
const column = aColumn({ id: 'agreed' });

describe('what a cell shows', () => {
  test('a figure of one’s own', () => {
    expect(faceOfCell(aCell(1310), column, nl)).toMatchObject({
      text: '1.310',
      name: '1.310 plaatsen',
      isForeign: false,
    });
  });

  test('unknown is a dash and never 0', () => {
    expect(faceOfCell(aCell(null), column, nl)).toMatchObject({ text: '–', name: 'niet ingevuld', isMissing: true });
    expect(faceOfCell(aCell(0), column, nl)).toMatchObject({ text: '0', isMissing: false });
    expect(faceOfNothing(nl).text).toBe('–');
  });

  test('an approximate figure says circa', () => {
    expect(faceOfCell(aCell(430, { certainty: 'approximate' }), column, nl).isApproximate).toBe(true);
  });

  test('a conflict shows both values and says so in words', () => {
    const face = faceOfCell(aCell(84, { isConflict: true, span: [60, 84] }), column, nl);
    expect(face).toMatchObject({ text: '84', second: 'of 60', isConflict: true });
    expect(face.name).toContain('strijdig: 60 of 84');
  });

  test('someone else’s figure, a waiting change, a remark and an earlier day are all said', () => {
    const cell = aCell(20, { isMine: false, isWaiting: true, hasRemark: true, fromDate: '2026-10-01' });
    expect(faceOfCell(cell, column, nl).name).toBe(
      '20 plaatsen, nog te beslissen, stand op 1 oktober 2026, met opmerking, niet uw eigen getal',
    );
  });

  test('a finding is a corner with words', () => {
    const finding = { code: 'amv-exceeds-total', level: 'error', values: { amv: 43, total: 34 } } as const;
    const face = faceOfCell(aCell(43, { findings: [finding] }), column, nl);
    expect(face.corner).toBe('error');
    expect(face.name).toContain('43 amv kan niet');
    expect(findingTitle(finding, nl)).toBe('43 amv kan niet');
    expect(findingReason(finding, 'Mook en Middelaar', nl)).toBe(
      'Het totaal van Mook en Middelaar is 34. Controleer een van beide getallen.',
    );
  });

  test('a finding of a newer version is still shown', () => {
    const finding = { code: 'from-the-future', level: 'warning', values: {} } as const;
    expect(findingTitle(finding, nl)).toBe('Controleer dit getal');
  });
});

describe('what a total shows', () => {
  test('a complete total is only a number', () => {
    expect(faceOfTotal(aTotal(4829, 31, 31), column, nl)).toMatchObject({
      text: '4.829',
      second: null,
      name: '4.829 plaatsen',
    });
  });

  test('an incomplete total says of how many', () => {
    expect(faceOfTotal(aTotal(4700, 30, 31), column, nl)).toMatchObject({
      second: '30 van 31',
      name: '4.700 plaatsen, 30 van 31 bekend',
    });
  });

  test('nothing known is no sum', () => {
    expect(faceOfTotal(aTotal(null, 0, 31), column, nl)).toMatchObject({ text: '–', isMissing: true });
  });

  test('conflicts below make a span', () => {
    const face = faceOfTotal(aTotal(100, 2, 2, { span: [90, 120] }), column, nl);
    expect(face.second).toBe('90–120');
    expect(face.name).toContain('tussen 90 en 120 door strijdige getallen');
  });

  test('unknown figures and conflicts are both said', () => {
    const face = faceOfTotal(aTotal(100, 1, 2, { span: [90, 120] }), column, nl);
    expect(face.second).toBe('1 van 2\n90–120');
  });

  test('a received total says of which day', () => {
    const face = faceOfTotal(aTotal(100, 2, 2, { receivedOn: '2026-11-01' }), column, nl);
    expect(face.name).toContain('ontvangen stand van 1 november 2026');
  });
});

describe('in English', () => {
  test('numbers and words follow the language', () => {
    expect(faceOfCell(aCell(1310), column, wordsIn('en')).name).toBe('1,310 places');
  });
});

test('what goes into the editor can be typed back', () => {
  expect(plainFigure(aCell(null), nl)).toBe('');
  expect(plainFigure(aCell(430, { certainty: 'approximate' }), nl)).toBe('circa 430');
});
