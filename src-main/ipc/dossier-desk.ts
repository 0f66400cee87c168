import type { AppState } from '../../shared/ipc/schemas/app';
import type { Session } from '../services/session';

/** The one dossier that is open in the window, and the list of those opened before. */
export interface DossierDesk {
  readonly session: () => Session | null;
  readonly state: () => Pick<AppState, 'dossier' | 'problem' | 'recent'>;
}
