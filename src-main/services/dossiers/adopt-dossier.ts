import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { named } from '../../database/open';
import { lockDossier } from '../../system/dossier-lock';
import { DOSSIER_EXTENSION } from '../../system/paths';

/** Parts of one SQLite file: after a crash the newest changes are still in the second. */
const parts = ['', '-wal'];

/**
 * The file to work in for a dossier that a person chose: itself when it is in the program's own folder, else a copy in
 * there. A dossier on a stick, a network drive or a synchronised folder gets damaged when it is written in place.
 *
 * @throws ExpectedFailure `dossier-missing`, `dossier-open-elsewhere`, `disk-full`. The chosen file stays as it was.
 */
export function adoptDossier(path: string, folder: string): string {
  if (!existsSync(path)) throw new ExpectedFailure('dossier-missing', { path });
  if (isInside(path, folder)) return path;
  mkdirSync(folder, { recursive: true });
  const copy = freeDossierPath(folder, basename(path, DOSSIER_EXTENSION));
  const release = lockIfPossible(path);
  try {
    named(copy, () => copyParts(path, copy));
    return copy;
  } catch (error) {
    discardAdopted(copy);
    throw error;
  } finally {
    release();
  }
}

/** Opening this dossier means making a copy of it: ask first. */
export function isElsewhere(path: string, folder: string): boolean {
  return existsSync(path) && !isInside(path, folder);
}

/** Takes a copy away that proved not to be a dossier one can work in. */
export function discardAdopted(copy: string): void {
  for (const part of [...parts, '-shm', '-lock']) rmSync(`${copy}${part}`, { force: true });
}

/** A file name in `folder` that is not in use: "limburg", "limburg 2", ... */
export function freeDossierPath(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` ${number}`}${DOSSIER_EXTENSION}`);
    // Of a dossier that was taken away, SQLite may have left changes: they would become part of another one.
    if (parts.every((part) => !existsSync(`${path}${part}`))) return path;
  }
}

function copyParts(from: string, to: string): void {
  for (const part of parts) {
    if (!existsSync(`${from}${part}`)) continue;
    copyFileSync(`${from}${part}`, `${to}${part}`);
    // From a place where one may only read, the copy would be one that may only be read too.
    chmodSync(`${to}${part}`, 0o644);
  }
}

/** Where nothing can be written beside the file, no program of ours can be writing in it either. */
function lockIfPossible(path: string): () => void {
  try {
    const lock = lockDossier(path);
    return () => lock.release();
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'dossier-read-only') return () => undefined;
    throw error;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..') && !way.startsWith(sep);
}
