import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file';

const savedExport = z.object({ exportId: z.string(), path: z.string(), sha256: z.string() });
type SavedExport = z.output<typeof savedExport>;

/** A year of rounds for a region of 31. */
const mostRemembered = 1_000;

/**
 * Where this computer saved the workbooks that it made, outside every dossier: a path says who works here, and a dossier
 * travels. A lost memory costs nothing but that an old workbook has to be made again to be mailed.
 */
export function rememberExport(folder: string, exportId: string, path: string, bytes: Uint8Array): void {
  const entry = { exportId, path, sha256: hashOf(bytes) };
  const others = readExports(folder).filter((other) => other.exportId !== exportId);
  mkdirSync(folder, { recursive: true });
  writeFileAtomically(fileOf(folder), `${JSON.stringify([entry, ...others].slice(0, mostRemembered))}\n`);
}

/** The bytes of a workbook as it was made; null when it is no longer there, was changed since, or was not saved here. */
export async function readSavedExport(folder: string, exportId: string): Promise<Uint8Array | null> {
  const saved = readExports(folder).find((entry) => entry.exportId === exportId);
  const bytes = saved === undefined ? null : await readFile(saved.path).catch(() => null);
  return bytes !== null && hashOf(bytes) === saved?.sha256 ? bytes : null;
}

function readExports(folder: string): SavedExport[] {
  try {
    return z.array(savedExport).parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')));
  } catch {
    // Not made yet, or damaged: nothing is remembered.
    return [];
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const fileOf = (folder: string) => join(folder, 'saved-exports.json');
