import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileFailure } from '../system/file-failure';
import { refuseDossier } from '../system/refuse-dossier';

/**
 * Writes a file whole or not at all: what had that name stays until the new one is there.
 *
 * @throws ExpectedFailure `disk-full`, `file-in-use`, `file-not-writable`, `folder-missing`, `file-is-dossier`
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  refuseDossier(path);
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw fileFailure(error, basename(path));
  }
}
