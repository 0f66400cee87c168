// Making a folder in the cache in one move: complete or not at all, also when two runs do it at once.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './project.mjs';

const marker = '.complete';

export const isKept = (name) => existsSync(join(cacheFolder(), name, marker));

/** Path of the folder `name` in the cache; when it is not there, `make` fills a temporary folder that then takes its place. */
export async function kept(name, make) {
  const target = join(cacheFolder(), name);
  if (existsSync(join(target, marker))) return target;
  mkdirSync(cacheFolder(), { recursive: true });
  const workplace = mkdtempSync(join(cacheFolder(), '.making-'));
  try {
    const folder = join(workplace, 'result');
    mkdirSync(folder);
    await make(folder, workplace);
    writeFileSync(join(folder, marker), '');
    putInPlace(folder, target);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
  return target;
}

function putInPlace(folder, target) {
  if (existsSync(join(target, marker))) return;
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(folder, target);
  } catch (error) {
    // Another run was first: its result is as good as ours.
    if (!existsSync(join(target, marker))) throw error;
  }
}
