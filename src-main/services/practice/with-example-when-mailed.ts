import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../../shared/text/locale';
import { createDossier } from '../dossiers/create-dossier';
import { limburg } from '../dossiers/reference/limburg-reference';
import { closeSession, openSession, type Session } from '../session';

/**
 * Looks into the example as it was when the workbook was mailed: a dossier of its own, in a folder that is gone afterwards.
 * The open dossier will not do, because it knows by now what the answer has not seen. `look` is synchronous.
 */
export function withExampleWhenMailed<T>(locale: Locale, at: string, look: (example: Session) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-practice-'));
  try {
    const path = join(folder, 'example.regietafel');
    createDossier(path, { start: { kind: 'example-when-mailed' }, party: limburg.code, now: () => at });
    // Its own memory of sites: what is written on this computer knows nothing of it.
    const example = openSession(path, { userData: join(folder, 'data'), locale, now: () => at });
    try {
      return look(example);
    } finally {
      closeSession(example);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
