import { basename } from 'node:path';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { readMeta } from '../../database/meta';
import { readAreas } from '../../database/repositories/areas';
import { countMarks } from '../../database/repositories/marks';
import { countSharesToConfirm } from '../../database/repositories/shares-to-confirm';
import { folderKindOf } from '../../system/folder-kind';
import { consentsDueOf } from '../agreements/consents-due';
import { agreementsToConfirm } from '../agreements/unconfirmed-parts';
import { countToConfirm } from '../on-behalf/count-on-behalf';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** What the frame of the window says about the open dossier. */
export function dossierSummary(session: Session): DossierSummary {
  const { region } = readAreas(session, session.region);
  const { waiting, conflicts } = countMarks(session);
  const due = consentsDueOf(session, session.identity.party);
  const toConfirm = agreementsToConfirm(session, session.identity.party);
  return {
    dossierId: session.dossierId,
    title: region.title,
    regionName: region.name,
    isExample: region.isExample,
    isReadOnly: session.readOnly,
    identity: session.identity,
    partyName: partyNames(session)(session.identity.party),
    siteId: session.site,
    isWhole: session.isWhole,
    fileName: basename(session.path),
    folderKind: folderKindOf(session.path),
    lastSavedAt: readMeta(session).savedAt,
    newSiteReason: session.newSiteReason,
    waiting,
    conflicts,
    sharesToConfirm: countSharesToConfirm(session, session.identity.party),
    consentsDue: due.length,
    agreementsToConfirm: toConfirm.filter((id) => !due.some(({ agreement }) => agreement.id === id)).length,
    toConfirm: countToConfirm(session, 'besides-agreements'),
  };
}
