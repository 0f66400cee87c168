import type { ReadWarning } from '../../shared/workbook/read-workbook';
import { countSheetCells } from './count-cells';
import { limits } from './limits';
import { readXml, type XmlElement } from './read-xml';
import { Refusal } from './refusal';
import { scanXml } from './strict-xml';

/** What the guard found in an .xlsx or .xlsb package. */
export interface CheckedXlsx {
  readonly format: 'xlsx' | 'xlsb';
  /** Cells with a value per sheet, in the order of the workbook; null where they cannot be counted. */
  readonly cells: readonly (number | null)[];
  readonly warnings: readonly ReadWarning[];
}

type Parts = ReadonlyMap<string, Buffer>;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const MAIN = /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)\.main\+xml$/i;
const BINARY = /^application\/vnd\.ms-excel\.sheet\.binary\.macroenabled\.main$/i;
const MACRO = /macroenabled/i;
/** Parts whose absence changes no cell: honest programs leave such loose ends. */
const LOOSE = new Set([
  'image',
  'hyperlink',
  'printerSettings',
  'vmlDrawing',
  'customXml',
  'thumbnail',
  'externalLinkPath',
  'drawing',
  'comments',
]);
const SHEET_TYPES = new Set(['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Checks how the package fits together and goes through every part once. */
export function checkXlsx(parts: Parts): CheckedXlsx {
  const names = [...parts.keys()];
  if (names.some((name) => /vbaProject|macrosheets\//i.test(name))) throw new Refusal('macros', 'macro part');
  const types = contentTypes(parts);
  const workbook = workbookPart(parts);
  const type = types.get(workbook.toLowerCase()) ?? '';
  const format = formatOf(type);
  const relations = relationshipsOf(parts, workbook);
  const external = checkRelationships(parts);
  const sheets = format === 'xlsx' ? sheetParts(parts, workbook, relations) : [];
  const counted = new Map<string, number>();
  for (const [name, bytes] of parts) scanPart(name, bytes, sheets, counted);
  return {
    format,
    cells: sheets.map((name) => (name === null ? null : (counted.get(name) ?? 0))),
    warnings: warningsOf(names, external),
  };
}

function scanPart(name: string, bytes: Buffer, sheets: readonly (string | null)[], counted: Map<string, number>): void {
  if (!/\.(xml|rels|vml)$/i.test(name)) return;
  // VML is the HTML-like drawing of old comments and never read; honest ones are not always well-formed.
  if (/\.vml$/i.test(name)) return;
  if (sheets.includes(name)) counted.set(name, countSheetCells(bytes));
  else scanXml(bytes);
}

function formatOf(type: string): 'xlsx' | 'xlsb' {
  if (MAIN.test(type)) return 'xlsx';
  if (BINARY.test(type)) return 'xlsb';
  if (MACRO.test(type)) throw new Refusal('macros', type);
  throw new Refusal('not-a-workbook', `content type ${type.slice(0, 80)}`);
}

/** Content type per part, by lower-case name; only overrides matter for the workbook. */
function contentTypes(parts: Parts): ReadonlyMap<string, string> {
  const part = parts.get('[Content_Types].xml');
  if (part === undefined) throw new Refusal('not-a-workbook', 'no content types');
  const types = new Map<string, string>();
  for (const { name, attributes } of readXml(part)) {
    if (name === 'Override')
      types.set((attributes.PartName ?? '').replace(/^\//, '').toLowerCase(), attributes.ContentType ?? '');
  }
  const fallback = readXml(part).find(
    ({ name, attributes }) => name === 'Default' && MAIN.test(attributes.ContentType ?? ''),
  );
  if (fallback !== undefined && !types.has('xl/workbook.xml'))
    types.set('xl/workbook.xml', fallback.attributes.ContentType ?? '');
  return types;
}

function workbookPart(parts: Parts): string {
  const found = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument');
  if (found === undefined) throw new Refusal('not-a-workbook', 'no workbook');
  const part = partNamed(parts, found.target);
  if (part === null) throw new Refusal('damaged', 'workbook missing');
  return part;
}

/** The part of each sheet in the order of the workbook; null for a sheet without cells of its own, as a chart. */
function sheetParts(parts: Parts, workbook: string, relations: readonly Relationship[]): readonly (string | null)[] {
  const bytes = parts.get(workbook);
  const listed = (bytes === undefined ? [] : readXml(bytes)).filter(
    ({ name, depth }) => name === 'sheet' && depth === 3,
  );
  if (listed.length === 0 || listed.length > limits.sheets) throw new Refusal('damaged', `${listed.length} sheets`);
  const used = new Set<string>();
  return listed.map((sheet) => {
    const relation = relations.find(({ id }) => id === relationId(sheet));
    if (relation === undefined || !SHEET_TYPES.has(relation.type)) throw new Refusal('damaged', 'sheet without part');
    const part = partNamed(parts, relation.target);
    if (part === null) throw new Refusal('damaged', 'sheet part missing');
    if (used.has(part)) throw new Refusal('unsafe', 'two sheets with one part');
    used.add(part);
    return relation.type === 'worksheet' ? part : null;
  });
}

function relationId({ attributes }: XmlElement): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** Every relationship of every part stays inside the package and exists; answers the types that point outside. */
function checkRelationships(parts: Parts): ReadonlySet<string> {
  const external = new Set<string>();
  for (const name of parts.keys()) {
    const owner = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name);
    if (owner === null) continue;
    for (const { type, target, isExternal } of relationshipsOf(parts, `${owner[1] ?? ''}${owner[2] ?? ''}`)) {
      if (isExternal) external.add(type);
      else if (!LOOSE.has(type) && partNamed(parts, target) === null) throw new Refusal('damaged', `${type} missing`);
    }
  }
  return external;
}

function relationshipsOf(parts: Parts, owner: string): readonly Relationship[] {
  const slash = owner.lastIndexOf('/') + 1;
  const folder = owner.slice(0, slash);
  const bytes = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`);
  if (bytes === undefined) return [];
  return readXml(bytes)
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => {
      const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
      const isExternal = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type,
        isExternal,
        target: isExternal ? target : resolved(folder, target, type),
      };
    });
}

/** The full name of a target within the package. */
function resolved(folder: string, target: string, type: string): string {
  if (target.startsWith('#') || (LOOSE.has(type) && target === 'NULL')) return '';
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.includes('\\'))
    throw new Refusal('unsafe', 'target outside the package');
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) throw new Refusal('unsafe', 'target outside the package');
  }
  return path.join('/');
}

/** Names of parts are compared without case, as Excel does. */
function partNamed(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const folded = decoded(name).toLowerCase();
  for (const each of parts.keys()) if (each.toLowerCase() === folded) return each;
  return null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

function warningsOf(names: readonly string[], external: ReadonlySet<string>): readonly ReadWarning[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const warnings: ReadWarning[] = [];
  if (has(/externalLinks\//i) || external.has('externalLinkPath'))
    warnings.push({ code: 'external-links', values: {} });
  if (has(/connections\.xml$|queryTables\//i)) warnings.push({ code: 'connections', values: {} });
  if (has(/embeddings\/|oleObject|activeX\//i)) warnings.push({ code: 'embedded-objects', values: {} });
  return warnings;
}
