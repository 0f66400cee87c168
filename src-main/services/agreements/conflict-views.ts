import { ownerOf } from '../../../shared/domain/entities';
import type { AgreementDetail } from '../../../shared/ipc/schemas/agreements';
import type { RegisterNotice } from '../../../shared/ipc/schemas/notices';
import type { RecordHead } from '../../../shared/merge/types';
import { readRecords } from '../../database/register-rows';
import type { Marks } from '../../database/repositories/marks';
import { type DossierNames, dossierNames } from '../dossier-names';
import { titleOf } from '../exchange/record-title';
import { registerNotices } from '../notices/register-notices';
import { rightOn } from '../on-behalf/right-on';
import { registerName } from '../register-name';
import type { Session } from '../session';

/** The registers of these records in conflict, each with its values, what it is about, and whether this party may decide. */
export function conflictViews(
  session: Session,
  { conflicts }: Marks,
  ids: readonly string[],
): AgreementDetail['conflicts'] {
  const inConflict = ids.filter((id) => conflicts.has(id));
  if (inConflict.length === 0) return [];
  const records = readRecords(session, inConflict);
  const names = dossierNames(session);
  return registerNotices(session, inConflict).flatMap((notice) => {
    const head = records.get(notice.recordId)?.head;
    if (head === undefined || notice.versions.length === 0) return [];
    const right = rightOn(session, ownerOf(head, session.region));
    return [{ ...notice, what: whatOf(session, names, head, notice), right }];
  });
}

/** "Instemming van Venlo met VENR-2026-03, versie 1: handtekening"; of the agreement itself only the register. */
function whatOf(session: Session, names: DossierNames, head: RecordHead, { register }: RegisterNotice): string {
  const name = registerName(head.entity, register, session.locale);
  return head.entity === 'agreement' ? name : `${titleOf(head, names, session.locale).title}: ${name}`;
}
