// Parts of the program for a measurement, bundled as the program has them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { mainConfig } from '../vite-config.mjs';
import { inProject } from './project.mjs';

/**
 * Builds one file of these exports and imports it.
 *
 * @param {string} name of the file in out/bench
 * @param {(readonly [names: string, file: string])[]} exports for instance `['{ parseFile }', 'src-main/excel/parse-file.ts']`
 */
export async function bundleParts(name, exports) {
  const folder = inProject('out', 'bench');
  mkdirSync(folder, { recursive: true });
  const config = mainConfig('cli', folder);
  const entry = `\0${name}-bench`;
  const code = exports.map(([names, file]) => `export ${names} from ${JSON.stringify(inProject(file))};`).join('\n');
  await build({
    ...config,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      ...config.build,
      sourcemap: false,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: { [name]: entry },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  return (await import(pathToFileURL(join(folder, `${name}.cjs`)).href)).default;
}
