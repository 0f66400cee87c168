// npm run pictures: the pictures of the README once more, from the built program, into docs/pictures/.
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import testE2e from './test-e2e.mjs';

const made = fileURLToPath(new URL('../../test/results/readme/', import.meta.url));
const kept = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

export default async function pictures(args) {
  process.env.REGIETAFEL_PICTURES = '1';
  const code = await testE2e(args);
  if (code === 0) for (const name of await readdir(made)) await copyFile(join(made, name), join(kept, name));
  return code;
}
