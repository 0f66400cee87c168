import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createDossier, type DossierStart } from '../../src-main/services/dossiers/create-dossier';
import { closeSession, openSession, type Session, type SessionOptions } from '../../src-main/services/session';
import { openInstallation } from '../../src-main/system/installation';
import { temporaryFolder } from './temporary-folder';

const open = new Set<Session>();

afterEach(() => {
  for (const session of open) closeSession(session);
  open.clear();
});

export interface DatabaseOptions {
  readonly start?: DossierStart;
  readonly party?: string;
  /** Where the file and the installation's memory live; a folder of this test alone by default. */
  readonly folder?: string;
}

/** A real dossier file of its own, open for this test and closed after it. Limburg, opened by the support team. */
export function makeDatabase(options: DatabaseOptions = {}): Session {
  const folder = options.folder ?? temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  createDossier(path, {
    start: options.start ?? { kind: 'limburg' },
    party: options.party ?? 'PV31',
    now: testClock(),
  });
  return openDatabase(path, { userData: join(folder, 'data') });
}

/** Opens a file as `openSession` does, with a clock of its own and without backups; closed after the test. */
export function openDatabase(path: string, options: SessionOptions & { readonly machine?: string }): Session {
  const { machine, ...rest } = options;
  const installation = openInstallation(options.userData, machine ?? 'test machine');
  const session = openSession(path, { now: testClock(), keepsBackups: false, installation, ...rest });
  open.add(session);
  return session;
}

/** Closes before the test ends: to copy, damage or open the file again. */
export function closeDatabase(session: Session): void {
  open.delete(session);
  closeSession(session);
}

/** A clock that goes on a second at every look. */
export function testClock(start = Date.UTC(2026, 10, 23, 9)): () => string {
  let at = start;
  return () => {
    at += 1_000;
    return new Date(at).toISOString();
  };
}
