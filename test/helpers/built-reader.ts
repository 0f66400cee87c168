import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the reader process as the program has it, for a test that starts it. Answers its path. */
export async function builtReader(): Promise<string> {
  const folder = join(project, 'out', 'test-reader', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const settings: unknown = await import(join(project, 'scripts/vite-config.mjs'));
  await build({ ...configFrom(settings, folder), logLevel: 'error' });
  return join(folder, 'reader-process.js');
}

/** The build settings are plain JavaScript without types. */
function configFrom(settings: unknown, folder: string): InlineConfig {
  const make: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'mainConfig') : null;
  if (typeof make !== 'function') throw new Error('scripts/vite-config.mjs has no mainConfig');
  return make('reader-process', folder);
}
