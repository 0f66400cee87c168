import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Installation, launchInstallation } from '../installation';

/**
 * The program with its data on a disk of a few megabytes of its own, that can really be full: a disk in memory, in a view
 * of the file system that only its processes have. An ordinary user of Linux may make one.
 */
export interface SmallDisk {
  /** Starts the program; the disk holds what was in `seed`, and is full when asked for. */
  readonly start: (options: { seed?: string; isFull?: boolean }) => Promise<Installation>;
}

const megabytes = 24;

export function canMakeSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return false;
  return spawnSync('unshare', [...ownView, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

/** The capability to mount goes along to the command, and no further: the program itself is given none. */
const ownView = ['--user', '--map-current-user', '--mount', '--keep-caps'];

export async function smallDisk(workFolder: string): Promise<SmallDisk> {
  const disk = join(workFolder, 'small-disk');
  const starters = join(workFolder, 'starter');
  await mkdir(disk);
  await mkdir(starters);
  return {
    start: async ({ seed, isFull = false }) => {
      const starter = join(starters, 'electron');
      await writeFile(starter, script({ disk, seed, isFull }));
      await chmod(starter, 0o755);
      return launchInstallation(join(disk, 'data'), [], starter);
    },
  };
}

function script({ disk, seed, isFull }: { disk: string; seed: string | undefined; isFull: boolean }): string {
  const lines = [
    `mount -t tmpfs -o size=${megabytes}m,mode=777 tmpfs '${disk}' || exit 1`,
    `mkdir '${disk}/data'`,
    seed === undefined ? '' : `cp -R '${seed}/.' '${disk}/data/'`,
    isFull ? `cat /dev/zero > '${disk}/filling' 2>/dev/null` : '',
    `exec setpriv --ambient-caps -all --inh-caps -all '${process.env.REGIETAFEL_ELECTRON ?? ''}' "$@"`,
  ];
  const quoted = lines.filter(Boolean).join('\n').replaceAll("'", `'\\''`);
  return `#!/bin/sh\nexec unshare ${ownView.join(' ')} sh -c '${quoted}' sh "$@"\n`;
}

/** Fills the disk to its last byte, by the program itself: no other process sees it. */
export async function fillDisk({ app, userDataFolder }: Installation): Promise<void> {
  await app.evaluate((_, file) => {
    const fs = process.getBuiltinModule('node:fs');
    const handle = fs.openSync(file, 'w');
    try {
      for (let size = 1_048_576; size >= 1; size = Math.floor(size / 2)) {
        const part = Buffer.alloc(size);
        try {
          for (;;) if (fs.writeSync(handle, part) < size) break;
        } catch {
          // No room for a part of this size: a smaller one.
        }
      }
    } finally {
      fs.closeSync(handle);
    }
  }, fillingOf(userDataFolder));
}

export async function makeRoom({ app, userDataFolder }: Installation): Promise<void> {
  await app.evaluate((_, file) => process.getBuiltinModule('node:fs').rmSync(file), fillingOf(userDataFolder));
}

const fillingOf = (userDataFolder: string) => join(userDataFolder, '..', 'filling');
