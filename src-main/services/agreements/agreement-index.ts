import type { AgreementFinding } from '../../../shared/domain/agreement/agreement-finding';
import type { AgreementRules } from '../../../shared/domain/agreement/agreement-findings';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import type { PositionFinding } from '../../../shared/domain/position/finding';
import { grouped } from '../../../shared/domain/position/position-index';
import { type Marks, readMarks } from '../../database/repositories/marks';
import { type DossierNames, dossierNames } from '../dossier-names';
import { readPositionFindings } from '../positions/read-findings';
import type { Session } from '../session';
import { agreementRecords } from './agreement-records';
import { agreementRules, readAgreementFindings } from './agreement-rules';
import { agreementsToConfirm } from './unconfirmed-parts';

/** Everything Afspraken looks at, read once. */
export interface AgreementIndex {
  readonly records: readonly AgreementRecord[];
  readonly rules: AgreementRules;
  readonly names: DossierNames;
  readonly marks: Marks;
  /** Agreements in which something waits for the yes of this party. */
  readonly toConfirm: ReadonlySet<string>;
  /** What is wrong or due, of the agreement itself and of the quotas that its transfers move. */
  readonly findingsOf: (id: string) => readonly (AgreementFinding | PositionFinding)[];
}

export function readAgreementIndex(session: Session): AgreementIndex {
  const ofPositions = readPositionFindings(session).filter(({ link }) => link.screen === 'agreements');
  const all = grouped([...readAgreementFindings(session), ...ofPositions], ({ link }) => link.recordId);
  return {
    records: agreementRecords(session),
    rules: agreementRules(session),
    names: dossierNames(session),
    marks: readMarks(session),
    toConfirm: new Set(agreementsToConfirm(session, session.identity.party)),
    findingsOf: (id) => all.get(id) ?? [],
  };
}
