// First step of every npm script: `node scripts/run.mjs <command> [arguments]`. Runs on a bare machine with an old Node:
// installs the packages, goes on with a newer Node, then hands over to scripts/commands/<command>.mjs.
import { ensureDependencies, onNewerNode } from './lib/dependencies.mjs';
import { Refusal, say, timed } from './lib/say.mjs';

const [command, ...args] = process.argv.slice(2);

try {
  await timed('packages', ensureDependencies);
  process.exitCode = (await onNewerNode()) ?? (await runCommand());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function runCommand() {
  const { default: start } = await import(`./commands/${command}.mjs`);
  return start(args);
}
