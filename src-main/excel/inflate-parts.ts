import * as zlib from 'node:zlib';
import { Refusal } from './refusal';
import type { ZipEntry } from './zip-directory';

/** Every part, unpacked once, with the size and checksum that the directory promised. Folders are left out. */
export function inflateParts(bytes: Buffer, entries: readonly ZipEntry[]): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    parts.set(entry.name, inflatePart(bytes, entry));
  }
  return parts;
}

function inflatePart(bytes: Buffer, entry: ZipEntry): Buffer {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (content.length !== entry.size) throw new Refusal('damaged', 'size of a part');
  if (zlib.crc32(content) !== entry.crc) throw new Refusal('damaged', 'checksum of a part');
  return content;
}

function inflate(packed: Buffer, size: number): Buffer {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    // Larger than promised, or not deflate at all: either way the directory lies.
    throw new Refusal('damaged', `inflate: ${error instanceof Error ? error.message : ''}`);
  }
}
