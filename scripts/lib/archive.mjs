// Just enough tar and zip to unpack one known file: no unzip program needed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';

/** The bytes of the first file in a .tgz whose name ends so. */
export function fileFromTarball(tarball, ending) {
  const tar = gunzipSync(tarball);
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = text(tar, at, 100);
    const size = Number.parseInt(text(tar, at + 124, 12), 8) || 0;
    if (name.endsWith(ending)) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`The tarball holds no file ending in ${ending}`);
}

/** Writes the files of a zip under `folder`, each at the path `place` gives, or not when it gives undefined. */
export function unpackZip(zip, folder, place) {
  for (const { name, mode, data } of zipEntries(zip)) {
    const path = name.endsWith('/') ? undefined : place(name);
    if (path === undefined) continue;
    const target = resolve(folder, path);
    if (!target.startsWith(resolve(folder) + sep))
      throw new Error(`The zip wants to write outside its folder: ${name}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, data(), { mode: mode & 0o111 ? 0o755 : 0o644 });
  }
}

const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

function* zipEntries(zip) {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== endOfDirectory) end--;
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === centralEntry) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    };
    yield { name, mode: zip.readUInt32LE(at + 38) >>> 16, data: () => entryData(zip, entry) };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function entryData(zip, { method, packed, at }) {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(start, start + packed);
  return method === 0 ? bytes : inflateRawSync(bytes);
}

function text(buffer, at, length) {
  const field = buffer.toString('utf8', at, at + length);
  return field.slice(0, field.indexOf('\0') < 0 ? length : field.indexOf('\0')).trim();
}
