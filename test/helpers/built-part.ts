import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Builds a file of the tests that has to run in a process of its own, as the command line is built. Answers its path. */
export async function builtPart(name: string, file: string): Promise<string> {
  const folder = join(project, 'out', 'test-parts', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const settings: unknown = await import(join(project, 'scripts/vite-config.mjs'));
  const config = commandLineConfig(settings, folder);
  const input = { [name]: join(project, file) };
  const output = { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } as const;
  const rolldownOptions = { ...config.build?.rolldownOptions, input, output };
  await build({ ...config, logLevel: 'error', build: { ...config.build, sourcemap: false, rolldownOptions } });
  return join(folder, `${name}.cjs`);
}

/** The build settings are plain JavaScript without types. */
function commandLineConfig(settings: unknown, folder: string): InlineConfig {
  const make: unknown = typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'mainConfig') : null;
  if (typeof make !== 'function') throw new Error('scripts/vite-config.mjs has no mainConfig');
  return make('cli', folder);
}
