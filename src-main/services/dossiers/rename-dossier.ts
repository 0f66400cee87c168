import { recordHead, writeValue } from '../../../shared/domain/entities';
import { recordAction } from '../history/record-action';
import type { Session } from '../session';

/** Gives the dossier another name. The name travels: it is the region's. */
export function renameDossier(session: Session, title: string): void {
  const head = recordHead('region', { code: session.region });
  recordAction(session, { what: 'title' }, [
    { head, register: 'title', value: writeValue('region', 'title', title), origin: 'typed' },
  ]);
}
