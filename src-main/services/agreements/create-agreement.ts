import type { AgreementNumber } from '../../../shared/domain/agreement';
import { nextSerial, numberText } from '../../../shared/domain/agreement/agreement-number';
import { areaLetters } from '../../../shared/domain/agreement/area-letters';
import { canonicalText } from '../../../shared/domain/canonical';
import { recordHead } from '../../../shared/domain/entities';
import type { NewAgreement } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormProblem, FormResult } from '../../../shared/ipc/schemas/facilities';
import { readGivenNumbers } from '../../database/repositories/agreements';
import { readAreas } from '../../database/repositories/areas';
import { localDay } from '../../system/clock';
import { problemOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { agreementWriteOf, lineHead, lineWrites } from './agreement-record';
import { partiesOfLines } from './parties-of-lines';
import { readAllTransferTexts } from './read-transfer-texts';

/**
 * Makes an agreement with its transfers, as one step of undo: a concept with the next number of the party that leads it.
 * Its parties are those of the transfers.
 */
export function createAgreement(session: Session, input: NewAgreement): FormResult {
  const transfers = readAllTransferTexts(session, input.transfers);
  const title = canonicalText(input.title);
  const letters = lettersOf(session, input.leading);
  const problems = [...leadingProblems(session, input.leading, letters), ...transfers.problems];
  if (problems.length > 0 || transfers.value === null || letters === null) return { problems, id: null };
  const id = session.newId();
  const { leading } = input;
  const head = recordHead('agreement', { leading, id });
  const number = nextNumber(session, letters);
  const lines = transfers.value;
  const parties = partiesOfLines(lines.map(({ line }) => line));
  recordAction(session, { what: 'agreement-new', name: numberText(number), isOnBehalf: true }, [
    agreementWriteOf(head, 'number', number),
    ...(title === '' ? [] : [agreementWriteOf(head, 'title', title)]),
    agreementWriteOf(head, 'stage', 'concept'),
    ...(parties.length === 0 ? [] : [agreementWriteOf(head, 'parties', parties)]),
    deletedWrite(head, false),
    ...lines.flatMap((line) => lineWrites(lineHead({ agreement: id, leading, id: session.newId() }), line, null)),
  ]);
  return { problems: [], id };
}

/** The letters of a party in its numbers; null when it is no party of this dossier. */
function lettersOf(session: Session, party: string): string | null {
  const { region, municipalities } = readAreas(session, session.region);
  return areaLetters([...municipalities, region]).get(party) ?? null;
}

/** The next number with these letters in the year of today. */
function nextNumber(session: Session, letters: string): AgreementNumber {
  const year = Number(localDay(session.now()).slice(0, 4));
  return { letters, year, serial: nextSerial(readGivenNumbers(session), letters, year) };
}

function leadingProblems(session: Session, leading: string, letters: string | null): FormProblem[] {
  if (letters === null) return [problemOf('leading', 'choose-party')];
  if (rightOn(session, leading) !== 'no') return [];
  return [problemOf('leading', 'not-yours', { owner: partyNames(session)(leading) })];
}
