import type { PositionFinding, PositionFindingCode } from '../../../shared/domain/position/finding';
import type { AttentionItem, PlaceLink } from '../../../shared/ipc/schemas/overview';
import { positionFindingText } from '../../../shared/text/position-finding-text';
import { localDay } from '../../system/clock';
import type { DossierNames } from '../dossier-names';
import { readPositionFindings } from '../positions/read-findings';
import type { Session } from '../session';
import { agreementLink, cellLink, facilityLink, lookLink, screenLink } from './place-links';

/** What goes wrong only if what nobody has decided yet goes on: it can wait, and has no day of its own. */
const ifPlansGoOn: readonly PositionFindingCode[] = [
  'places-exceed-physical-with-soft',
  'area-falls-below-by-transfer',
  'area-falls-below-amv-by-transfer',
];

/** Findings about places, shares and positions, each with the place where it can be mended. */
export function positionAttention(session: Session, names: DossierNames): AttentionItem[] {
  const today = localDay(session.now());
  return readPositionFindings(session).map((finding) => {
    const { what, why } = positionFindingText(finding, names, session.locale);
    const { code, level, recordId, area, group, date } = finding;
    return {
      id: [code, recordId, area, group, date ?? ''].join(' '),
      level,
      title: what,
      detail: why,
      date: ifPlansGoOn.includes(code) ? null : date,
      link: linkOf(finding, today),
      area,
    };
  });
}

function linkOf({ link, area, group, kind, date }: PositionFinding, today: string): PlaceLink {
  switch (link.screen) {
    case 'facilities':
      return facilityLink(link.recordId);
    case 'quotas':
      return kind === '' ? screenLink('quotas') : cellLink({ area, group, kind });
    case 'agreements':
      return agreementLink(link.recordId);
    case 'settings':
      return screenLink('settings');
    default:
      return lookLink({ area, group, day: date ?? today });
  }
}
