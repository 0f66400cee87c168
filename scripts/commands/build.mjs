// npm run build: what changed since the last build, into out/.
import { buildStale } from '../lib/build.mjs';

export default async function build() {
  await buildStale();
  return 0;
}
