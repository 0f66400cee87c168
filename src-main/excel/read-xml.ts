import { isUtf8 } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { limits } from './limits';
import { Refusal } from './refusal';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
}

/** The elements of a small part that says how the package fits together, in their order. */
export function readXml(bytes: Buffer): readonly XmlElement[] {
  if (!isUtf8(bytes)) throw new Refusal('unsafe', 'not UTF-8');
  const elements: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('unsafe', 'DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new Refusal('unsafe', 'too deep');
    elements.push({ name: withoutPrefix(name), attributes: plain(attributes), depth });
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(bytes.toString('utf8').replace(/^\ufeff/, '')).close();
  return elements;
}

function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null), attributes);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
