import * as zlib from 'node:zlib';

/** A part for a hostile zip; what is given overrules what is true. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly localName?: string;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Points the directory to the data of an earlier part. */
  readonly sameDataAs?: number;
}

/** Writes a zip by hand, so that a test can lie in every field. */
export function makeZip(parts: readonly ZipPart[], behind = ''): Buffer {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const method = part.method ?? 8;
    const data = method === 8 ? zlib.deflateRawSync(content) : content;
    const fields = {
      crc: part.crc ?? zlib.crc32(content),
      packed: data.length,
      size: part.size ?? content.length,
      flags: part.flags ?? 0,
      method,
    };
    const local = header(Buffer.from(part.localName ?? part.name), fields);
    const offset = part.sameDataAs === undefined ? at : (offsets[part.sameDataAs] ?? 0);
    offsets.push(offset);
    if (part.sameDataAs === undefined) {
      chunks.push(local, data);
      at += local.length + data.length;
    }
    central.push(directoryEntry(Buffer.from(part.name), fields, offset));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, directory, end, Buffer.from(behind)]);
}

interface Fields {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly flags: number;
  readonly method: number;
}

function header(name: Buffer, { crc, packed, size, flags, method }: Fields): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function directoryEntry(name: Buffer, { crc, packed, size, flags, method }: Fields, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}
