import type { AgreementFinding, AgreementFindingCode } from '../../../shared/domain/agreement/agreement-finding';
import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { agreementFindingText } from '../../../shared/text/agreement-finding-text';
import { agreementRecords } from '../agreements/agreement-records';
import { readAgreementFindings } from '../agreements/agreement-rules';
import type { DossierNames } from '../dossier-names';
import type { Session } from '../session';
import { agreementLink } from './place-links';

/** What is still to be done, not wrong. */
const due: ReadonlySet<AgreementFindingCode> = new Set([
  'unconfirmed',
  'consent-missing',
  'notice-due',
  'ends-soon',
  'evaluation-due',
]);

/** Said on Overzicht; what a draft still lacks is said where it is written. */
const shown: ReadonlySet<AgreementFindingCode> = new Set([
  ...due,
  'number-doubled',
  'deleted-but-signed',
  'deleted-while-signing',
  'consent-deleted',
  'facility-deleted',
  'signed-not-shared',
  'consent-overdue',
  'consent-refused',
  'changed-since-signed',
  'version-unreadable',
  'version-doubled',
]);

/** Agreements that wait for a consent, end or are in doubt, each with the agreement it is about. */
export function agreementAttention(session: Session, names: DossierNames): AttentionItem[] {
  const leading = new Map(agreementRecords(session).map(({ agreement }) => [agreement.id, agreement.leading]));
  return readAgreementFindings(session)
    .filter(({ code }) => shown.has(code))
    .map((finding) => {
      const { what, why } = agreementFindingText(finding, { ...names, area: names.party }, session.locale);
      const { code, recordId, area, date, link } = finding;
      return {
        id: [code, recordId, area, date ?? ''].join(' '),
        level: levelOf(finding),
        title: what,
        detail: why,
        date,
        link: agreementLink(link.recordId),
        area: area === '' ? (leading.get(link.recordId) ?? session.region) : area,
      };
    });
}

function levelOf({ code, level }: AgreementFinding): AttentionItem['level'] {
  return due.has(code) ? 'due' : level;
}
