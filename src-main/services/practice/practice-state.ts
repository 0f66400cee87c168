import { createHash } from 'node:crypto';
import { recordHead } from '../../../shared/domain/entities';
import type { PracticeState } from '../../../shared/ipc/schemas/exchange';
import { copyViewOf } from '../../database/copy-view';
import { first } from '../../database/store';
import { housedInVenlo } from '../dossiers/reference/example/example-meanwhile';
import { EXAMPLE_MEANWHILE_SITE } from '../dossiers/reference/example/example-sites';
import { isStillRead } from '../exchange/import-journal';
import type { Session } from '../session';

/**
 * Whether there is an answer to practise with: in an example whose data are those that the answer was filled in on. An
 * example of another version has other dots, with which it would not fit.
 */
export function hasPractice(session: Session): boolean {
  const { id } = recordHead('realisation', housedInVenlo);
  const state = copyViewOf(session, [id]).register({ recordId: id, register: 'figures' });
  return state?.context[EXAMPLE_MEANWHILE_SITE] !== undefined;
}

/** The export that it answers: one for each dossier. */
export function practiceExportId({ dossierId }: Pick<Session, 'dossierId'>): string {
  const hash = createHash('sha256').update(`regietafel-practice:${dossierId}`).digest('hex');
  return `practice-${hash.slice(0, 32)}`;
}

/** What Uitwisselen says about it; null where there is none. */
export function practiceState(session: Session): PracticeState | null {
  if (!hasPractice(session)) return null;
  const query = session.db
    .selectFrom('imports')
    .select('at')
    .where('export_id', '=', practiceExportId(session))
    .where(isStillRead)
    .orderBy('at', 'desc')
    .limit(1);
  return { readAt: first(session, query)?.at ?? null };
}
