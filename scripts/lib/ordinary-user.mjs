// Root runs the window tests as an ordinary user that it makes for this, because Chromium has no sandbox as root and
// security must be the same under test. See docs/decisions/0012-window-tests-as-ordinary-user.md.
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, isRoot, projectFolder } from './project.mjs';
import { outputOf } from './run-process.mjs';
import { say } from './say.mjs';

const name = 'regietafel-test';
const home = `/var/lib/${name}`;
const ownEnvironment = {
  HOME: home,
  USER: name,
  LOGNAME: name,
  XDG_CACHE_HOME: `${home}/.cache`,
  XDG_RUNTIME_DIR: undefined,
};

/**
 * How to run a command as an ordinary user: `start` gives the command, arguments and environment to use.
 * Runs it as ourselves when we are not root, or (with a sentence, and without sandbox) when this machine does not allow it.
 *
 * @param {{ reads: string[], writes: string[] }} folders what the command must be able to read and write
 */
export function ordinaryUser({ reads, writes }) {
  const asOurselves = { start: (command, args, env) => [command, args, env], hasSandbox: !isRoot };
  if (!isRoot || process.platform !== 'linux') return asOurselves;
  const user = testUser();
  if (user) {
    for (const folder of writes) handOver(folder, user);
    const way = [plainWay(user), mountedWay(user)].find((candidate) => canWork(candidate, reads));
    if (way)
      return { start: (command, args, env) => way(command, args, { ...env, ...ownEnvironment }), hasSandbox: true };
  }
  say('The window tests run as root without sandbox: this machine lets no ordinary user run them.');
  return asOurselves;
}

function testUser() {
  const ids = () =>
    outputOf('sh', ['-c', `id -u ${name} && id -g ${name}`], { stdio: 'pipe' })
      ?.split('\n')
      .map(Number);
  if (!ids()) {
    say(`Making the user ${name}: the window tests need one that is not root.`);
    outputOf('useradd', ['--system', '--home-dir', home, '--shell', '/usr/sbin/nologin', name]);
  }
  const [uid, gid] = ids() ?? [];
  if (uid === undefined || gid === undefined) return undefined;
  handOver(home, { uid, gid });
  return { uid, gid };
}

function handOver(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true });
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(join(folder, String(entry)), uid, gid);
}

const identity = ({ uid, gid }) => [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];

const plainWay = (user) => (command, args, env) => ['setpriv', [...identity(user), command, ...args], env];

/** For a project or cache inside a folder closed to others: shown on the user's own side, to these processes alone. */
function mountedWay(user) {
  const places = [projectFolder, cacheFolder()].map((from, index) => ({ from, to: `/mnt/${name}-${index}` }));
  for (const { to } of places) {
    mkdirSync(to, { recursive: true });
    chmodSync(to, 0o755);
  }
  const mounts = places.map(({ from, to }) => `show '${from}' '${to}'`).join(' && ');
  const seen = (text) => places.reduce((result, { from, to }) => result.replaceAll(from, to), text);
  return (command, args, env) => {
    const script = `${showFunction}\n${mounts} && cd '${places[0]?.to}' && exec setpriv ${identity(user).join(' ')} "$@"`;
    const all = ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', seen(command), ...args.map(seen)];
    const seenEnv = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, value && seen(value)]));
    return ['unshare', all, seenEnv];
  };
}

/** Entry by entry in a folder in memory, because the folder itself may be closed to others as well. */
const showFunction = `show() {
  mount -t tmpfs -o mode=755 tmpfs "$2" || return 1
  for entry in "$1"/* "$1"/.[!.]*; do
    name="$2/\${entry##*/}"
    if [ -L "$entry" ]; then cp -P "$entry" "$name"
    elif [ -d "$entry" ]; then mkdir "$name" && mount --bind "$entry" "$name"
    elif [ -e "$entry" ]; then touch "$name" && mount --bind "$entry" "$name"
    fi || return 1
  done
}`;

/** Can it read what it must, and make the user namespace that Chromium's sandbox is built on? */
function canWork(way, reads) {
  const checks = reads.map((path) => `test -r '${path}'`).join(' && ');
  const [command, args, env] = way('sh', ['-c', `${checks} && unshare --user true`], process.env);
  // From a folder that everyone may enter: the project's may be closed.
  return outputOf(command, args, { env, stdio: 'pipe', cwd: '/' }) !== undefined;
}
