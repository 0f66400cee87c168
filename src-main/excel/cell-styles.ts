import type { CellStyle } from 'hucre/xlsx';
import type { CellStyleName } from '../../shared/workbook/workbook-model';

/** Named in every style: a style without a name falls back to another font than the cells beside it. */
const fontName = 'Calibri';

const line = { style: 'thin', color: { rgb: 'DDE0DA' } } as const;
const grid = { top: line, bottom: line, left: line, right: line };
const wrapped = { vertical: 'top', wrapText: true } as const;
const input: CellStyle = {
  font: { name: fontName, size: 11 },
  alignment: wrapped,
  border: grid,
  protection: { locked: false },
};
const info: CellStyle = {
  alignment: wrapped,
  border: grid,
  font: { name: fontName, size: 11, color: { rgb: '505C56' } },
  fill: fill('F7F8F5'),
};

/** How the cells of a workbook look: pine green heads, white to fill in, grey to read. */
export const cellStyles: Readonly<Record<CellStyleName, CellStyle>> = {
  title: { font: { name: fontName, bold: true, size: 12 } },
  text: { font: { name: fontName, size: 11 }, alignment: wrapped },
  marker: { font: { name: fontName, bold: true, size: 11, color: { rgb: '8A1538' } } },
  header: {
    font: { name: fontName, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('14604A'),
    alignment: wrapped,
    border: grid,
  },
  'header-info': {
    font: { name: fontName, size: 11, bold: true, color: { rgb: '505C56' } },
    fill: fill('E4E7E1'),
    alignment: wrapped,
    border: grid,
  },
  hidden: { numFmt: '@' },
  input,
  number: { ...input, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0' },
  date: { ...input, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: 'd-m-yyyy' },
  info,
  'info-number': { ...info, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0' },
  'info-date': { ...info, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: 'd-m-yyyy' },
  label: { font: { name: fontName, size: 11, bold: true } },
};

function fill(rgb: string): CellStyle['fill'] {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
