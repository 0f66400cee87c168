// The two containers for icons: both are a list of PNG pictures with a few bytes in front.

const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/** Windows: a header, a table with the place of each picture, then the pictures. */
export function icoOf(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(icoSizes.length, 4);
  let place = header.length + 16 * icoSizes.length;
  const table = icoSizes.map((size) => {
    const entry = Buffer.alloc(16);
    // 256 does not fit in the byte: there 0 stands for it.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(pictures[size].length, 8);
    entry.writeUInt32LE(place, 12);
    place += pictures[size].length;
    return entry;
  });
  return Buffer.concat([header, ...table, ...icoSizes.map((size) => pictures[size])]);
}

/** The four letters that macOS knows each size by; some sizes stand for a smaller one at double density. */
const icnsSizes = {
  ...{ icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 },
  ...{ ic11: 32, ic12: 64, ic13: 256, ic14: 512 },
};

/** macOS: every picture behind its type and length, all behind `icns` and the length of the whole. */
export function icnsOf(pictures) {
  const parts = Object.entries(icnsSizes).map(([type, size]) => blockOf(type, pictures[size]));
  return blockOf('icns', Buffer.concat(parts));
}

function blockOf(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(content.length + header.length, 4);
  return Buffer.concat([header, content]);
}
