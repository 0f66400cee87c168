import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { homedir, hostname } from 'node:os';

/**
 * What tells this machine from another, without asking a program (that would cost start-up time): the name, on Linux
 * the machine id, on Windows the serial number of the volume (`dev`). Hashed, because it is nobody's business.
 * A wrong "other machine" costs one new site id, which is harmless.
 */
export function machineFingerprint(): string {
  const parts = [process.platform, hostname(), linuxMachineId(), volumeSerial()];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function linuxMachineId(): string {
  if (process.platform !== 'linux') return '';
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    // Containers and some distributions have none; the name is left.
    return '';
  }
}

function volumeSerial(): string {
  return process.platform === 'win32' ? String(statSync(homedir()).dev) : '';
}
