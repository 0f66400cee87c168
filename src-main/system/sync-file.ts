import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the content of a file is on the disk, so that a name given to it afterwards never names a shorter file. */
export function syncFile(path: string): void {
  sync(path, 'r+');
}

/** The same for the names in a folder. Windows has no such thing: there the file system keeps a journal of names. */
export function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(path, 'r');
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
