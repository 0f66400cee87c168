import { numberText } from '../../../shared/domain/agreement/agreement-number';
import { type ConsentStep, consentSteps, stepState } from '../../../shared/domain/agreement/consent-steps';
import { dueDatesOf } from '../../../shared/domain/agreement/due-dates';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { contentState } from '../../../shared/domain/agreement/versions-of';
import type { SigningRound } from '../../../shared/ipc/schemas/agreements';
import { localDay } from '../../system/clock';
import { partyNames } from '../party-names';
import type { Session } from '../session';
import { titleOfAgreement } from './agreement-record';
import { agreementRecords } from './agreement-records';
import { isAsked } from './consents-due';

/** Who must still sign what lies before the parties, the most urgent first; and the days on which agreements end or are due. */
export function signingRound(session: Session): SigningRound {
  const today = localDay(session.now());
  const names = partyNames(session);
  const records = agreementRecords(session).filter(({ agreement }) => agreement.voided === null);
  const asks = records.flatMap((record) =>
    (contentState(record).proposed?.missing ?? [])
      .filter((party) => isAsked(record, party))
      .map((party) => {
        const by = record.agreement.dueDates.find((due) => due.party === party)?.by ?? null;
        return {
          ...aboutOf(session, record),
          party: { code: party, name: names(party) },
          by,
          isLate: by !== null && by < today,
          steps: openSteps(record, party),
        };
      }),
  );
  return {
    asks: asks.sort(
      (one, other) => compare(one.by ?? lastDay, other.by ?? lastDay) || compare(one.party.name, other.party.name),
    ),
    dates: records
      .flatMap((record) =>
        dueDatesOf(record, today).map(({ kind, date, party }) => ({
          ...aboutOf(session, record),
          kind,
          date,
          party: party === null ? null : { code: party, name: names(party) },
        })),
      )
      .sort((one, other) => compare(one.date, other.date)),
  };
}

/** After every other: nobody said by when. */
const lastDay = '9999-12-31';

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function aboutOf(session: Session, { agreement }: AgreementRecord) {
  return {
    agreement: agreement.id,
    number: numberText(agreement.number),
    title: titleOfAgreement(session, agreement),
  };
}

function openSteps(record: AgreementRecord, party: string): ConsentStep[] {
  const { proposed } = contentState(record);
  const consent = record.consents.find(
    (each) => each.party === party && each.fingerprint === proposed?.version.fingerprint,
  );
  return consentSteps.filter((step) => {
    const state = stepState(consent, step);
    return state !== 'done' && state !== 'not-needed';
  });
}
