import { limits } from './limits';
import { Refusal } from './refusal';

/** A part of the package as the central directory names it, checked against its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataStart: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const FLAG_ENCRYPTED = 0x1;
const FLAG_STRONG = 0x40;

/**
 * The parts of a zip by its central directory. Refuses what an honest spreadsheet program never writes: zip64, encryption,
 * other methods, doubled or climbing names, names or ranges that do not agree, bytes behind the end, bombs.
 */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
    throw new Refusal('unsafe', 'several disks');
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new Refusal('unsafe', 'zip64');
  if (count > limits.entries) throw new Refusal('unsafe', 'too many parts');
  if (start + size !== end) throw new Refusal('damaged', 'directory does not end at the end record');
  const entries = readEntries(bytes, start, end, count);
  checkTotals(entries);
  checkOverlap(entries, start);
  return entries;
}

function findEnd(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= from; at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new Refusal('damaged', 'no end record');
}

function readEntries(bytes: Buffer, start: number, end: number, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new Refusal('damaged', 'central directory');
    const next = at + 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) throw new Refusal('damaged', 'central directory');
    const entry = readEntry(bytes, at);
    const folded = entry.name.toLowerCase();
    if (names.has(folded)) throw new Refusal('unsafe', 'doubled name');
    names.add(folded);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw new Refusal('damaged', 'central directory length');
  return entries;
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const compressedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  const rawName = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
  const name = rawName.toString('utf8');
  if ((flags & (FLAG_ENCRYPTED | FLAG_STRONG)) !== 0) throw new Refusal('encrypted', 'encrypted part');
  if (method !== 0 && method !== 8) throw new Refusal('unsafe', `method ${method}`);
  if (compressedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff)
    throw new Refusal('unsafe', 'zip64');
  checkName(name);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw new Refusal('damaged', 'local header');
  const nameLength = bytes.readUInt16LE(local + 26);
  if (!bytes.subarray(local + 30, local + 30 + nameLength).equals(rawName))
    throw new Refusal('unsafe', 'local name differs');
  const dataStart = local + 30 + nameLength + bytes.readUInt16LE(local + 28);
  if (dataStart + compressedSize > bytes.length) throw new Refusal('damaged', 'part beyond the file');
  if (method === 0 && compressedSize !== size) throw new Refusal('damaged', 'stored sizes differ');
  return { name, method, crc: bytes.readUInt32LE(at + 16), compressedSize, size, dataStart };
}

function checkName(name: string): void {
  const isClimbing = name.split('/').includes('..');
  if (name === '' || isClimbing || name.startsWith('/') || /[\\\0]|^[A-Za-z]:/.test(name))
    throw new Refusal('unsafe', 'name of a part');
}

function checkTotals(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, compressedSize } of entries) {
    total += size;
    const isBomb = size > limits.ratioFromBytes && size > compressedSize * limits.ratio;
    if (size > limits.partBytes || total > limits.totalBytes || isBomb)
      throw new Refusal('unsafe', 'too large when unpacked');
  }
}

function checkOverlap(entries: readonly ZipEntry[], directory: number): void {
  const byPlace = [...entries].sort((left, right) => left.dataStart - right.dataStart);
  let free = 0;
  for (const { dataStart, compressedSize, name } of byPlace) {
    // The local header with its name stands before the data.
    if (dataStart - 30 - Buffer.byteLength(name) < free) throw new Refusal('unsafe', 'overlapping parts');
    free = dataStart + compressedSize;
    if (free > directory) throw new Refusal('unsafe', 'part in the directory');
  }
}
