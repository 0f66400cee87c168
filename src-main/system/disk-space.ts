import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Less than this and nothing of ours can be written: SQLite alone asks for tens of kilobytes beside a dossier. */
const leastBytes = 1_000_000;

/** Whether the disk that a file is (or would be) on has no room left. */
export function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < leastBytes;
  } catch {
    // The folder is gone or the disk does not answer: then being full is not what is wrong.
    return false;
  }
}
