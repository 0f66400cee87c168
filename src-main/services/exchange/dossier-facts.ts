import { first } from '../../database/store';
import type { Session } from '../session';

/** How the dossier presents itself on everything that leaves the program. */
export interface DossierFacts {
  readonly title: string;
  readonly regionName: string;
  readonly isExample: boolean;
}

/** Name of the dossier and its region, and whether its figures are fictional. */
export function dossierFacts(session: Session): DossierFacts {
  const { db, region } = session;
  const row = first(session, db.selectFrom('regions').selectAll().where('code', '=', region));
  const regionName = row?.name ?? region;
  return { title: row?.title ?? regionName, regionName, isExample: row?.is_example === 1 };
}
