import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { parseFile } from '../../../src-main/excel/parse-file';
import { Refusal } from '../../../src-main/excel/refusal';
import { makeZip, type ZipPart } from './make-zip';
import { relation, rows, smallXlsx } from './small-xlsx';

async function outcome(bytes: Buffer, fileName = 'bestand.xlsx'): Promise<string> {
  try {
    const { sheets } = await parseFile(bytes, fileName);
    return `read ${sheets.reduce((sum, sheet) => sum + sheet.rows.flat().filter((cell) => cell !== null).length, 0)}`;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const zip = (parts: readonly ZipPart[], behind = '') => outcome(makeZip(parts, behind));
const changed = (index: number, change: Partial<ZipPart>) =>
  smallXlsx().map((part, at) => (at === index ? { ...part, ...change } : part));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const compound = (...names: string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...names.map(utf16),
  ]);
const cell = (content: string) => rows(`<row r="1">${content}</row>`);

describe('files that are refused before anything is read', () => {
  it.each([
    ['a letter that is called .xlsx', Buffer.from('Geachte collega, hierbij de getallen.')],
    ['a web page that is called .xlsx', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['an old Word document', compound('WordDocument')],
    ['a zip with other things', makeZip([{ name: 'leesmij.txt', content: 'hallo' }])],
    [
      'a Word document',
      makeZip(
        smallXlsx({ workbookType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }),
      ),
    ],
  ])('%s is not a workbook', async (_, bytes) => {
    expect(await outcome(bytes)).toBe('not-a-workbook');
  });

  it('an empty file holds nothing', async () => expect(await outcome(Buffer.alloc(0))).toBe('empty'));

  it('a workbook with a password, and one behind a sensitivity label, each have their own sentence', async () => {
    expect(await outcome(compound('EncryptedPackage', 'StrongEncryptionTransform'))).toBe('encrypted');
    expect(await outcome(compound('EncryptedPackage', 'DRMEncryptedTransform', 'LabelInfo'))).toBe('labelled');
    expect(await zip(changed(0, { flags: 1 }))).toBe('encrypted');
  });

  it('macros are refused, old and new', async () => {
    expect(await outcome(compound('Workbook', '_VBA_PROJECT_CUR'))).toBe('macros');
    expect(await zip(smallXlsx({ more: [{ name: 'xl/vbaProject.bin', content: 'x' }] }))).toBe('macros');
    expect(await zip(smallXlsx({ more: [{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }] }))).toBe('macros');
    expect(await zip(smallXlsx({ workbookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }))).toBe(
      'macros',
    );
  });
});

describe('packages that no spreadsheet program writes', () => {
  const bomb = Buffer.alloc(8 * 1024 * 1024, 32);
  it.each<[string, readonly ZipPart[]]>([
    ['a name that climbs out', smallXlsx({ more: [{ name: '../../start.bat', content: 'x' }] })],
    ['an absolute name', smallXlsx({ more: [{ name: '/etc/passwd', content: 'x' }] })],
    ['a name with a drive', smallXlsx({ more: [{ name: 'C:start.bat', content: 'x' }] })],
    ['a name with a backslash', smallXlsx({ more: [{ name: 'xl\\workbook.xml', content: 'x' }] })],
    ['two parts of one name', smallXlsx({ more: [{ name: 'XL/WORKBOOK.XML', content: '<a/>' }] })],
    ['another name inside than outside', changed(5, { localName: 'xl/worksheets/sheet2.xml' })],
    [
      'two parts over one another',
      smallXlsx({ more: [{ name: 'xl/worksheets/sheet1.xml.bak', content: '', sameDataAs: 5 }] }),
    ],
    [
      'a part that unpacks to a thousand times its size',
      smallXlsx({ more: [{ name: 'xl/media/a.xml', content: bomb }] }),
    ],
    ['an unknown way of packing', changed(5, { method: 12 })],
    ['a document type', smallXlsx({ sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' })],
    ['text that is not UTF-8', changed(5, { content: Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x2f, 0x3e]) })],
    ['a sheet a thousand levels deep', smallXlsx({ sheet: `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}` })],
    [
      'a target outside the package',
      smallXlsx({ workbookRelationships: relation('rId1', 'worksheet', '../../../etc/passwd') }),
    ],
    [
      'a target on the network',
      smallXlsx({ workbookRelationships: relation('rId1', 'worksheet', 'file://server/sheet1.xml') }),
    ],
  ])('%s is unsafe', async (_, parts) => {
    expect(await zip(parts)).toBe('unsafe');
  });

  it('too many parts are unsafe', async () => {
    const more = Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/media/${index}.bin`, content: 'x' }));
    expect(await zip(smallXlsx({ more }))).toBe('unsafe');
  });
});

describe('damaged files, in which a reader would see an empty sheet', () => {
  it.each<[string, readonly ZipPart[], string]>([
    ['a part longer than it says', changed(5, { size: 20 }), ''],
    ['a part shorter than it says', changed(5, { size: 20_000 }), ''],
    ['a wrong checksum', changed(5, { crc: 1 }), ''],
    ['a sheet that is cut off', smallXlsx({ sheet: rows('').slice(0, -20) }), ''],
    ['a sheet part of no bytes', changed(5, { content: '' }), ''],
    ['a sheet part that is missing', smallXlsx().filter(({ name }) => !name.includes('sheet1')), ''],
    ['no sheets', changed(2, { content: '<workbook><sheets/></workbook>' }), ''],
    ['a tag that is closed by another', smallXlsx({ sheet: '<worksheet><a></b></worksheet>' }), ''],
    ['an attribute that stands twice', smallXlsx({ sheet: '<worksheet a="1" a="2"></worksheet>' }), ''],
    ['a reference to nothing', smallXlsx({ sheet: cell('<c r="A1" t="str"><v>a &niets; b</v></c>') }), ''],
    ['bytes behind the end', smallXlsx(), 'meer'],
    ['a text that is not in the list of texts', smallXlsx({ sheet: cell('<c r="A1" t="s"><v>7</v></c>') }), ''],
    ['two cells in one place', smallXlsx({ sheet: cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') }), ''],
    ['another kind of part as sheet', smallXlsx({ sheet: '<sst><si><t>1</t></si></sst>' }), ''],
  ])('%s is damaged', async (_, parts, behind) => {
    expect(await zip(parts, behind)).toBe('damaged');
  });

  it('a file that is cut off is damaged', async () => {
    const whole = makeZip(smallXlsx());
    expect(await outcome(whole.subarray(0, whole.length - 30))).toBe('damaged');
  });
});

describe('honest files are read', () => {
  it('the smallest workbook, a template, and one with folders', async () => {
    expect(await zip(smallXlsx())).toBe('read 1');
    const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
    expect(await zip(smallXlsx({ workbookType: template }))).toBe('read 1');
    expect(await zip(smallXlsx({ more: [{ name: 'xl/media/', content: '', method: 0 }] }))).toBe('read 1');
  });

  it('comments, CDATA, references and texts are no reason to refuse', async () => {
    const sheet = cell(
      '<!-- a --><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>R&amp;D &#8364;<![CDATA[<x>]]></t></is></c><c r="C1"/>',
    );
    expect(await zip(smallXlsx({ sheet }))).toBe('read 2');
  });

  it('links, connections and objects are told', async () => {
    const more = [
      { name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' },
      { name: 'xl/connections.xml', content: '<connections/>' },
      { name: 'xl/embeddings/oleObject1.bin', content: 'x' },
    ];
    const { warnings } = await parseFile(makeZip(smallXlsx({ more })), 'a.xlsx');
    expect(warnings.map(({ code }) => code)).toEqual(['external-links', 'connections', 'embedded-objects']);
  });

  it.each(['xlsx', 'xlsb', 'ods', 'biff8', 'biff5'] as const)('what SheetJS writes as %s', async (bookType) => {
    const book = XLSX.utils.book_new(
      XLSX.utils.aoa_to_sheet([
        ['Gemeente', 'Aantal'],
        ['Venlo', 44],
      ]),
      'Lijst',
    );
    expect(await outcome(Buffer.from(XLSX.write(book, { type: 'buffer', bookType })))).toBe('read 4');
  });

  it('the reader is the version with the two known holes mended', () => expect(XLSX.version).toBe('0.20.3'));
});

describe('an .ods', () => {
  const ods = (content: string, more: readonly ZipPart[] = []) =>
    zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      {
        name: 'META-INF/manifest.xml',
        content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      },
      {
        name: 'content.xml',
        content: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
      {
        name: 'styles.xml',
        content: '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      },
      ...more,
    ]);
  const value = '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';

  it('is read, with cells that are repeated', async () => {
    expect(await ods(`<table:table-row>${value}</table:table-row>`)).toBe('read 1');
    const repeated = value.replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="3" ');
    expect(await ods(`<table:table-row table:number-rows-repeated="2">${repeated}</table:table-row>`)).toBe('read 6');
  });

  it('with a cell repeated over a million rows has too many cells', async () => {
    const repeated = value.replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="16384" ');
    expect(await ods(`<table:table-row table:number-rows-repeated="1048576">${repeated}</table:table-row>`)).toBe(
      'too-many-cells',
    );
  });

  it('with scripts or a password is refused', async () => {
    expect(
      await ods(`<table:table-row>${value}</table:table-row>`, [
        { name: 'Basic/Standard/Module1.xml', content: '<a/>' },
      ]),
    ).toBe('macros');
  });
});

describe('a list as text', () => {
  it('keeps codes and dates as they stand, in every encoding', async () => {
    const text = 'code;naam;getal;datum\n01900;Súdwest-Fryslân;1.234,56;01-02-2025\n';
    const encodings = [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'latin1'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ];
    for (const bytes of encodings) {
      const { sheets } = await parseFile(bytes, 'lijst.csv');
      expect(sheets[0]?.rows[1]).toEqual(['01900', 'Súdwest-Fryslân', '1.234,56', '01-02-2025']);
    }
  });

  it('with a quote that is not closed is refused, and so is a web page called .csv', async () => {
    expect(await outcome(Buffer.from('a;b\n"Venlo;44\nVenray;31\n'), 'lijst.csv')).toBe('csv-quotes');
    expect(await outcome(Buffer.from('<!DOCTYPE html><p>'), 'lijst.csv')).toBe('not-a-workbook');
    expect(await outcome(Buffer.from('a\0b'), 'lijst.csv')).toBe('not-a-workbook');
  });
});
