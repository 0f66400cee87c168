import type { ReadWorkbook } from '../../shared/workbook/read-workbook';
import { checkOds } from './check-ods';
import { checkXlsx } from './check-xlsx';
import { checkCompoundFile } from './compound-file';
import { csvText } from './csv-text';
import { inflateParts } from './inflate-parts';
import { limits } from './limits';
import { parseCompound, parseCsv, parsePackage } from './parse-sheets';
import { Refusal } from './refusal';
import { secondOpinion } from './second-opinion';
import { readZipDirectory } from './zip-directory';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * Guard and reader together. What a file is follows from its content, never from its name; only plain text needs a
 * name that says so. Every part is unpacked once, and what was checked is what is read.
 *
 * @throws Refusal
 */
export async function parseFile(
  bytes: Buffer,
  fileName: string,
  onProgress: (step: 'check' | 'read') => void = () => undefined,
): Promise<ReadWorkbook> {
  if (bytes.length === 0) throw new Refusal('empty', 'no bytes');
  if (bytes.length > limits.fileBytes) throw new Refusal('too-large', 'file');
  onProgress('check');
  if (startsWith(bytes, ZIP)) return parseZip(bytes, onProgress);
  if (startsWith(bytes, COMPOUND)) {
    checkCompoundFile(bytes);
    onProgress('read');
    return parseCompound(bytes);
  }
  if (!/\.(csv|txt|tsv)$/i.test(fileName)) throw new Refusal('not-a-workbook', 'content');
  const text = csvText(bytes);
  onProgress('read');
  return parseCsv(text);
}

async function parseZip(bytes: Buffer, onProgress: (step: 'read') => void): Promise<ReadWorkbook> {
  const parts = inflateParts(bytes, readZipDirectory(bytes));
  if (parts.has('mimetype')) {
    const counted = checkOds(parts);
    onProgress('read');
    const read = parsePackage(parts, 'ods', []);
    if (read.cells.reduce((sum, cells) => sum + cells, 0) >= counted) return read.workbook;
    return secondOpinion(bytes, read.workbook, [counted]);
  }
  const checked = checkXlsx(parts);
  onProgress('read');
  const read = parsePackage(parts, checked.format, checked.warnings);
  const isWhole = checked.cells.every((cells, index) => cells === null || cells === read.cells[index]);
  return isWhole ? read.workbook : secondOpinion(bytes, read.workbook, checked.cells);
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
