import { isUtf8 } from 'node:buffer';
import { limits } from './limits';
import { Refusal } from './refusal';

/** Called for every start tag, with its local name and the offsets of the tag in the text. */
export interface XmlVisitor {
  open?(name: string, depth: number, text: string, from: number, until: number): void;
  close?(name: string, depth: number, text: string, contentFrom: number, contentUntil: number): void;
}

const ENTITY = /&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;
const ENCODING = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * One strict pass over a part: UTF-8, no DOCTYPE, well-formed, not deeper than 64. Also the place where cells are
 * counted, so that a sheet is gone through once. A large sheet takes a third of the time of a general XML parser.
 */
export function scanXml(bytes: Buffer, visitor: XmlVisitor = {}): void {
  if (!isUtf8(bytes)) throw new Refusal('unsafe', 'not UTF-8');
  // Latin-1 keeps every byte as one sign: tags are ASCII, and the offsets stay right.
  const bom = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = bytes.toString('latin1', bom);
  if (FORBIDDEN.test(text)) throw new Refusal('damaged', 'forbidden sign');
  const encoding = ENCODING.exec(text.slice(0, 200))?.[1];
  if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding))
    throw new Refusal('unsafe', `encoding ${encoding}`);
  scan(text, visitor);
}

function scan(text: string, visitor: XmlVisitor): void {
  const stack: string[] = [];
  const starts: number[] = [];
  let roots = 0;
  let at = 0;
  let nextEntity = text.indexOf('&');
  for (;;) {
    const tag = text.indexOf('<', at);
    if (tag === -1) break;
    if (stack.length === 0 && hasText(text, at, tag)) throw new Refusal('damaged', 'text outside the root');
    const sign = text.charCodeAt(tag + 1);
    if (sign === BANG || sign === QUESTION) {
      const isText = text.startsWith('<![CDATA[', tag);
      const until = isText || sign === QUESTION || text.startsWith('<!--', tag) ? endOf(text, tag, sign, isText) : -1;
      if (until === -1) throw new Refusal('unsafe', 'declaration');
      if (isText && stack.length === 0) throw new Refusal('damaged', 'text outside the root');
      if (nextEntity !== -1 && nextEntity < tag) nextEntity = checkEntities(text, nextEntity, tag);
      if (nextEntity !== -1 && nextEntity < until) nextEntity = text.indexOf('&', until);
      at = until;
      continue;
    }
    if (sign === SLASH) {
      const until = text.indexOf('>', tag);
      const name = stack.pop();
      if (name === undefined || until === -1) throw new Refusal('damaged', 'closing tag');
      if (text.slice(tag + 2, until).trimEnd() !== name) throw new Refusal('damaged', 'closing tag');
      const start = starts.pop() ?? 0;
      visitor.close?.(localName(name), stack.length + 1, text, start, tag);
      at = until + 1;
    } else {
      const { name, until, isEmpty } = startTag(text, tag);
      if (stack.length === 0) {
        roots += 1;
        if (roots > 1) throw new Refusal('damaged', 'two roots');
      }
      if (stack.length >= limits.xmlDepth) throw new Refusal('unsafe', 'too deep');
      visitor.open?.(localName(name), stack.length + 1, text, tag, until);
      if (!isEmpty) {
        stack.push(name);
        starts.push(until);
      } else visitor.close?.(localName(name), stack.length + 1, text, until, until);
      at = until;
    }
    if (nextEntity !== -1 && nextEntity < at) nextEntity = checkEntities(text, nextEntity, at);
  }
  if (nextEntity !== -1 || stack.length > 0 || roots !== 1 || hasText(text, at, text.length))
    throw new Refusal('damaged', 'unfinished');
}

/** What `startTag` found; one object for all tags, since a sheet has a million of them. */
const found = { name: '', until: 0, isEmpty: false };

function startTag(text: string, tag: number): typeof found {
  let at = tag + 1;
  while (isNameSign(text.charCodeAt(at))) at += 1;
  if (at === tag + 1) throw new Refusal('damaged', 'tag');
  found.name = text.slice(tag + 1, at);
  let attributes: string[] | null = null;
  for (;;) {
    let isSpaced = false;
    while (isSpace(text.charCodeAt(at))) {
      at += 1;
      isSpaced = true;
    }
    const sign = text.charCodeAt(at);
    if (sign === GT) {
      found.until = at + 1;
      found.isEmpty = false;
      return found;
    }
    if (sign === SLASH) {
      if (text.charCodeAt(at + 1) !== GT) throw new Refusal('damaged', 'tag');
      found.until = at + 2;
      found.isEmpty = true;
      return found;
    }
    const nameStart = at;
    while (isNameSign(text.charCodeAt(at))) at += 1;
    if (at === nameStart || !isSpaced) throw new Refusal('damaged', 'attribute');
    const name = text.slice(nameStart, at);
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== EQUALS) throw new Refusal('damaged', 'attribute');
    at += 1;
    while (isSpace(text.charCodeAt(at))) at += 1;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Refusal('damaged', 'attribute');
    const start = at + 1;
    at = start;
    for (;;) {
      const each = text.charCodeAt(at);
      if (each === quote) break;
      if (each === LT || Number.isNaN(each)) throw new Refusal('damaged', 'attribute');
      at += 1;
    }
    at += 1;
    if (attributes === null) attributes = [name];
    else if (attributes.includes(name)) throw new Refusal('damaged', 'doubled attribute');
    else attributes.push(name);
  }
}

function endOf(text: string, tag: number, sign: number, isText: boolean): number {
  const [mark, from] = isText ? [']]>', tag + 9] : sign === QUESTION ? ['?>', tag + 2] : ['-->', tag + 4];
  const at = text.indexOf(mark, from);
  if (at === -1) throw new Refusal('damaged', 'unfinished');
  return at + mark.length;
}

/** Checks the references before `until` and answers where the next one is. */
function checkEntities(text: string, from: number, until: number): number {
  let at = from;
  while (at !== -1 && at < until) {
    ENTITY.lastIndex = at;
    if (!ENTITY.test(text)) throw new Refusal('damaged', 'reference');
    at = text.indexOf('&', at + 1);
  }
  return at;
}

function localName(name: string): string {
  const colon = name.length > 2 ? name.indexOf(':') : -1;
  return colon === -1 ? name : name.slice(colon + 1);
}

function isSpace(sign: number): boolean {
  return sign === 32 || sign === 10 || sign === 13 || sign === 9;
}

/** Letters, digits, `:_-.` and every byte of a letter beyond ASCII. */
function isNameSign(sign: number): boolean {
  return (
    (sign >= 97 && sign <= 122) ||
    (sign >= 65 && sign <= 90) ||
    (sign >= 48 && sign <= 58) ||
    sign === 95 ||
    sign === 45 ||
    sign === 46 ||
    sign >= 128
  );
}

function hasText(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (!isSpace(text.charCodeAt(at))) return true;
  return false;
}
