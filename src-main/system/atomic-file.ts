import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a small file whole or not at all: a crash or a full disk leaves the old one. */
export function writeFileAtomically(path: string, content: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
