// The archive that the program is packed in, as far as its hashes go.
import { createHash } from 'node:crypto';
import { getRawHeader } from '@electron/asar';

/** The hash that Electron compares with the one in its own binary, on the systems where it does. */
export const headerHashOf = (archive) => createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
