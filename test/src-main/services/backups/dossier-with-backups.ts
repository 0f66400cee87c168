import { join } from 'node:path';
import type { Session, SessionOptions } from '../../../../src-main/services/session';
import { closeDatabase, type DatabaseOptions, makeDatabase, openDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';

/** A dossier of which backups are kept, as in the program. */
export function dossierWithBackups(options: Partial<SessionOptions> & Pick<DatabaseOptions, 'start' | 'party'> = {}): {
  readonly session: Session;
  readonly folder: string;
} {
  const { start, party, ...rest } = options;
  const folder = temporaryFolder();
  const made = makeDatabase({ folder, ...(start ? { start } : {}), ...(party ? { party } : {}) });
  closeDatabase(made);
  const session = openDatabase(made.path, { userData: join(folder, 'data'), keepsBackups: true, ...rest });
  return { session, folder };
}
