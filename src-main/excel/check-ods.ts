import { limits } from './limits';
import { readXml } from './read-xml';
import { Refusal } from './refusal';
import { scanXml } from './strict-xml';

const MIME = /^application\/vnd\.oasis\.opendocument\.spreadsheet(-template)?$/;

/**
 * Checks an .ods package and counts its cells with a value, repeats included: a cell repeated over a million rows is
 * 300 bytes of XML in which a reader hangs.
 */
export function checkOds(parts: ReadonlyMap<string, Buffer>): number {
  const mime = parts.get('mimetype')?.toString('latin1').trim() ?? '';
  if (!MIME.test(mime)) throw new Refusal('not-a-workbook', `mimetype ${mime.slice(0, 80)}`);
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest !== undefined && readXml(manifest).some(({ name }) => name === 'encryption-data'))
    throw new Refusal('encrypted', 'ods');
  for (const name of parts.keys()) {
    if (/^(Basic|Scripts)\/.+/i.test(name) && !/script-l[bc]\.xml$/i.test(name))
      throw new Refusal('macros', 'ods scripts');
  }
  const content = parts.get('content.xml');
  if (content === undefined) throw new Refusal('damaged', 'no content');
  for (const [name, bytes] of parts) if (/\.(xml|rdf)$/i.test(name) && name !== 'content.xml') scanXml(bytes);
  return countOdsCells(content);
}

function countOdsCells(content: Buffer): number {
  let total = 0;
  let rowRepeat = 1;
  let inRow = 0;
  let annotations = 0;
  let repeat = 1;
  let hasValue = false;
  scanXml(content, {
    open(name, _depth, text, from, until) {
      if (name === 'table-row') {
        rowRepeat = repeatIn(text, from, until, 'number-rows-repeated');
        inRow = 0;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        repeat = repeatIn(text, from, until, 'number-columns-repeated');
        const tag = text.slice(from, until);
        hasValue = /\soffice:(value|date-value|time-value|boolean-value)=/.test(tag);
      } else if (name === 'annotation') annotations += 1;
    },
    close(name, _depth, _text, from, until) {
      if (name === 'annotation') annotations -= 1;
      else if (name === 'p') hasValue ||= annotations === 0 && until > from;
      else if (name === 'table-cell' && hasValue) {
        inRow += repeat;
        hasValue = false;
      } else if (name === 'table-row') {
        total += inRow * rowRepeat;
        if (total > limits.cells) throw new Refusal('too-many-cells', 'repeated cells');
      }
    },
  });
  return total;
}

function repeatIn(text: string, from: number, until: number, attribute: string): number {
  const found = new RegExp(`:${attribute}=["'](\\d{1,9})["']`).exec(text.slice(from, until));
  return found === null ? 1 : Number(found[1]);
}
