import type { AgreementParty } from '../../../shared/domain/agreement';
import { stepState } from '../../../shared/domain/agreement/consent-steps';
import type { AgreementRecord, ConsentFact } from '../../../shared/domain/agreement/facts';
import { grouped } from '../../../shared/domain/position/position-index';
import type { PrintedConsent, PrintedStep } from '../../../shared/print/printed-agreement';
import { readMarks } from '../../database/repositories/marks';
import { partyNames } from '../party-names';
import type { Session } from '../session';
import { agreementsText } from './agreement-names';

/** The consent of every party to the content with this fingerprint; of one that nobody was asked about all is missing. */
export function printedConsents(
  session: Session,
  { consents }: AgreementRecord,
  parties: readonly AgreementParty[],
  fingerprint: string,
): PrintedConsent[] {
  const names = partyNames(session);
  const { roles } = agreementsText(session.locale);
  const { conflicts } = readMarks(session);
  return [...grouped(parties, ({ party }) => party)].map(([party, same]) => {
    const consent = consents.find((each) => each.party === party && each.fingerprint === fingerprint);
    return {
      party: names(party),
      isMunicipality: party.startsWith('GM'),
      roleName: [...new Set(same.map(({ role }) => roles[role]))].join(', '),
      ...stepsOf(consent),
      isInConflict: consent !== undefined && (conflicts.get(consent.id)?.size ?? 0) > 0,
    };
  });
}

function stepsOf(consent: ConsentFact | undefined) {
  const council = consent?.council ?? null;
  const mode = council === null || council.mode === 'not-needed' ? null : council.mode;
  return {
    college: stepOf(stepState(consent, 'college'), consent?.college),
    council: stepOf(stepState(consent, 'council'), council),
    councilMode: mode,
    signature: stepOf(stepState(consent, 'signature'), consent?.signature),
    signatory: consent?.signature?.function ?? '',
  };
}

function stepOf(
  state: PrintedStep['state'],
  step: { readonly date: string | null; readonly reference: string } | null | undefined,
): PrintedStep {
  return { state, date: step?.date ?? null, reference: step?.reference ?? '' };
}
