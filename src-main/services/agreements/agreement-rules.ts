import type { AgreementFinding } from '../../../shared/domain/agreement/agreement-finding';
import { type AgreementRules, agreementFindings } from '../../../shared/domain/agreement/agreement-findings';
import { readAreas } from '../../database/repositories/areas';
import { readDeletedFacilityNames } from '../../database/repositories/facilities';
import { readGroups } from '../../database/repositories/groups';
import { localDay } from '../../system/clock';
import type { Session } from '../session';
import { agreementRecords, periodTerms } from './agreement-records';
import { unconfirmedFindings } from './unconfirmed-parts';

/** What the rules about agreements need to know of the dossier, as of today. */
export function agreementRules(session: Session): AgreementRules {
  const groups = readGroups(session);
  const { municipalities } = readAreas(session, session.region);
  return {
    periods: periodTerms(session),
    parties: new Set([session.region, ...municipalities.map(({ code }) => code)]),
    kindsOf: new Map(groups.map(({ code, figureKinds }) => [code, figureKinds])),
    amvGroups: new Set(groups.filter(({ countsAmv }) => countsAmv).map(({ code }) => code)),
    deletedFacilities: readDeletedFacilityNames(session),
    today: localDay(session.now()),
  };
}

interface Kept {
  readonly today: string;
  readonly findings: readonly AgreementFinding[];
}

const kept = new WeakMap<readonly object[], Kept>();

/** What is wrong with agreements or due, as of today; computed once per revision and day. */
export function readAgreementFindings(session: Session): readonly AgreementFinding[] {
  const records = agreementRecords(session);
  const rules = agreementRules(session);
  const known = kept.get(records);
  if (known !== undefined && known.today === rules.today) return known.findings;
  const findings = [...agreementFindings(records, rules), ...unconfirmedFindings(session)];
  kept.set(records, { today: rules.today, findings });
  return findings;
}
