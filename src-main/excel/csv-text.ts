import { isUtf8 } from 'node:buffer';
import { Refusal } from './refusal';

/**
 * The text of a .csv or .txt. A mark at the beginning decides; else strict UTF-8; else Windows-1252, which Dutch Excel
 * writes. An odd number of quotes means one that is not closed, and readers then swallow the rest without a word.
 */
export function csvText(bytes: Buffer): string {
  const text = decode(bytes);
  if (text.includes('\0')) throw new Refusal('not-a-workbook', 'NUL in text');
  if (/^\s*(<(!doctype|html|\?xml|table)|\{\\rtf|%PDF)/i.test(text))
    throw new Refusal('not-a-workbook', 'another kind of text');
  if (text.split('"').length % 2 === 0) throw new Refusal('csv-quotes', 'quote not closed');
  return text;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}
