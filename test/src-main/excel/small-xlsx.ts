import type { ZipPart } from './make-zip';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SmallXlsx {
  readonly sheet?: string;
  readonly workbookType?: string;
  readonly relationships?: string;
  readonly workbookRelationships?: string;
  readonly sharedStrings?: string;
  readonly more?: readonly ZipPart[];
}

export const rows = (content: string) =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;

/** The parts of the smallest honest workbook; each can be given otherwise. */
export function smallXlsx(options: SmallXlsx = {}): readonly ZipPart[] {
  const { sheet = rows('<row r="1"><c r="A1"><v>430</v></c></row>'), workbookType = `${TYPE}.sheet.main+xml` } =
    options;
  return [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: relations(
        options.relationships ?? `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        options.workbookRelationships ??
          `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      content:
        options.sharedStrings ?? `${XML}<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>Venlo</t></si></sst>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...(options.more ?? []),
  ];
}

export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
}

function relations(content: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}
