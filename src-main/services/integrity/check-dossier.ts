import type { AgreementFinding } from '../../../shared/domain/agreement/agreement-finding';
import { type Finding, findingsOf } from '../../../shared/domain/findings';
import type { PositionFinding } from '../../../shared/domain/position/finding';
import { readRecords } from '../../database/register-rows';
import { readQuotas, readRealisations } from '../../database/repositories/figures';
import { countMarks } from '../../database/repositories/marks';
import { all } from '../../database/store';
import { readAgreementFindings } from '../agreements/agreement-rules';
import { readPositionFindings } from '../positions/read-findings';
import type { Session } from '../session';
import { checkProjections } from './check-projections';
import { checkRegisters, type IntegrityProblem } from './check-registers';
import { knownCodes } from './known-codes';

export interface DossierCheck {
  readonly records: number;
  /** Registers in conflict and registers with something left for later. */
  readonly conflicts: number;
  readonly waiting: number;
  /** Rules of the domain that do not hold: for people. */
  readonly findings: readonly Finding[];
  /** The same about places, shares and positions, as of today. */
  readonly positionFindings: readonly PositionFinding[];
  /** The same about agreements: what is wrong or due. */
  readonly agreementFindings: readonly AgreementFinding[];
  /** What must never be: for the makers. */
  readonly integrity: readonly IntegrityProblem[];
  /** What a newer program wrote; kept, not understood. */
  readonly unreadable: readonly IntegrityProblem[];
}

/** Looks at everything and changes nothing. */
export function checkDossier(session: Session): DossierCheck {
  const records = readRecords(session);
  const unreadable = all(session, session.db.selectFrom('unreadable').selectAll().orderBy('record_id'));
  return {
    records: records.size,
    ...countMarks(session),
    findings: findingsOf([...readQuotas(session), ...readRealisations(session)], knownCodes(session)),
    positionFindings: readPositionFindings(session),
    agreementFindings: readAgreementFindings(session),
    integrity: [...checkRegisters(records.values()), ...checkProjections(session, session.region)],
    unreadable: unreadable.map((row) => ({
      code: 'unreadable' as const,
      values: { record: row.record_id, register: row.register },
    })),
  };
}
