import type { ExchangeRatio } from '../../../shared/domain/agreement';
import { parseAgreementNumber } from '../../../shared/domain/agreement/agreement-number';
import type { AgreementFact } from '../../../shared/domain/agreement/facts';
import { canonicalText } from '../../../shared/domain/canonical';
import type { AgreementEdit } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readAreas } from '../../database/repositories/areas';
import { readFacilities } from '../../database/repositories/facilities';
import { readGroups } from '../../database/repositories/groups';
import { problemOf, problemsOf, type ReadForm, termProblems } from '../forms/form-problems';
import { readCount, readDay } from '../forms/read-text';
import type { Session } from '../session';
import { agreementWriteOf } from './agreement-record';

type EditOf<F extends AgreementEdit['field']> = Extract<AgreementEdit, { field: F }>;

/** Reads one register as a person filled it in; with problems there is nothing to write. */
export function readAgreementEdit(
  session: Session,
  head: RecordHead,
  before: AgreementFact,
  edit: AgreementEdit,
): ReadForm<OwnWrite> {
  switch (edit.field) {
    case 'number':
      return readNumber(head, edit.text);
    case 'stage':
      return known(agreementWriteOf(head, 'stage', edit.stage));
    case 'circle':
      return known(agreementWriteOf(head, 'circle', edit.circle));
    case 'term':
      return readTerm(head, edit);
    case 'parties':
      return readParties(session, head, edit);
    case 'ratio':
      return readRatio(session, head, edit);
    case 'evaluation':
      return readEvaluation(head, edit);
    case 'notice':
      return readNotice(session, head, edit);
    case 'renewal':
      return readRenewal(head, edit);
    case 'facilities':
      return readFacilityIds(session, head, before, edit);
    case 'dueDates':
      return readDueDates(session, head, edit);
    default: {
      const text = canonicalText(edit.text);
      if (edit.field === 'title' && text.length > 200) return refused('title', 'too-long');
      return known(agreementWriteOf(head, edit.field, text === '' ? null : text));
    }
  }
}

function readNumber(head: RecordHead, typed: string): ReadForm<OwnWrite> {
  const text = canonicalText(typed);
  if (text === '') return known(agreementWriteOf(head, 'number', null));
  const number = parseAgreementNumber(text);
  if (number === null) return refused('number', 'not-an-agreement-number', { text });
  return known(agreementWriteOf(head, 'number', number));
}

function readTerm(head: RecordHead, edit: EditOf<'term'>): ReadForm<OwnWrite> {
  const [from, until] = [readDay(edit.from), readDay(edit.until)];
  const problems = [...problemsOf('from', from), ...problemsOf('until', until), ...termProblems(from, until)];
  if (problems.length > 0 || !from.ok || !until.ok) return { value: null, problems };
  const isEmpty = from.value === null && until.value === null;
  return known(agreementWriteOf(head, 'term', isEmpty ? null : { from: from.value, until: until.value }));
}

function readParties(session: Session, head: RecordHead, { parties }: EditOf<'parties'>): ReadForm<OwnWrite> {
  const { municipalities } = readAreas(session, session.region);
  const fitting = new Set([session.region, ...municipalities.map(({ code }) => code)]);
  const seen = new Set<string>();
  const problems = parties.flatMap(({ party, role }, at): FormProblem[] => {
    const key = `${party} ${role}`;
    const isTwice = seen.has(key);
    seen.add(key);
    if (!fitting.has(party)) return [problemOf(`parties.${at}`, 'choose-party')];
    return isTwice ? [problemOf(`parties.${at}`, 'party-twice')] : [];
  });
  if (problems.length > 0) return { value: null, problems };
  return known(agreementWriteOf(head, 'parties', parties.length === 0 ? null : parties));
}

function readRatio(session: Session, head: RecordHead, edit: EditOf<'ratio'>): ReadForm<OwnWrite> {
  const [given, taken] = [readCount(edit.given, session.locale), readCount(edit.taken, session.locale)];
  const problems = [...problemsOf('given', given), ...problemsOf('taken', taken)];
  if (problems.length > 0 || !given.ok || !taken.ok) return { value: null, problems };
  if (given.value === null && taken.value === null) return known(agreementWriteOf(head, 'ratio', null));
  if (given.value === null || taken.value === null) {
    return refused(given.value === null ? 'given' : 'taken', 'ratio-incomplete');
  }
  const groups = readGroups(session);
  const unitOf = (group: string | null) => groups.find(({ code }) => code === group)?.unit ?? 'places';
  const ratio: ExchangeRatio = {
    given: given.value,
    givenUnit: unitOf(edit.givenGroup),
    givenGroup: edit.givenGroup,
    taken: taken.value,
    takenUnit: unitOf(edit.takenGroup),
    takenGroup: edit.takenGroup,
  };
  return known(agreementWriteOf(head, 'ratio', ratio));
}

function readEvaluation(head: RecordHead, edit: EditOf<'evaluation'>): ReadForm<OwnWrite> {
  const read = edit.dates.map(readDay);
  const problems = read.flatMap((day, at) => problemsOf(`dates.${at}`, day));
  if (problems.length > 0) return { value: null, problems };
  const dates = [...new Set(read.flatMap((day) => (day.ok && day.value !== null ? [day.value] : [])))].sort();
  const text = canonicalText(edit.text);
  return known(agreementWriteOf(head, 'evaluation', dates.length === 0 && text === '' ? null : { dates, text }));
}

function readNotice(session: Session, head: RecordHead, edit: EditOf<'notice'>): ReadForm<OwnWrite> {
  const months = readCount(edit.months, session.locale);
  const problems = problemsOf('months', months);
  if (!months.ok) return { value: null, problems };
  const text = canonicalText(edit.text);
  const isEmpty = months.value === null && text === '';
  return known(agreementWriteOf(head, 'notice', isEmpty ? null : { months: months.value, text }));
}

function readRenewal(head: RecordHead, edit: EditOf<'renewal'>): ReadForm<OwnWrite> {
  const until = readDay(edit.until);
  if (!until.ok) return { value: null, problems: problemsOf('until', until) };
  const text = canonicalText(edit.text);
  const isEmpty = edit.isPossible === 'unknown' && until.value === null && text === '';
  const value = isEmpty ? null : { isPossible: edit.isPossible, until: until.value, text };
  return known(agreementWriteOf(head, 'renewal', value));
}

/** A facility that this copy does not hold stays where it was named already. */
function readFacilityIds(
  session: Session,
  head: RecordHead,
  before: AgreementFact,
  { facilities }: EditOf<'facilities'>,
): ReadForm<OwnWrite> {
  const here = new Set([...readFacilities(session).map(({ id }) => id), ...before.facilities]);
  const ids = [...new Set(facilities)];
  if (ids.some((id) => !here.has(id))) return refused('facilities', 'facility-gone');
  return known(agreementWriteOf(head, 'facilities', ids.length === 0 ? null : ids));
}

function readDueDates(session: Session, head: RecordHead, { dueDates }: EditOf<'dueDates'>): ReadForm<OwnWrite> {
  const { municipalities } = readAreas(session, session.region);
  const fitting = new Set([session.region, ...municipalities.map(({ code }) => code)]);
  const read = dueDates.map(({ party, by }) => ({ party, by: readDay(by) }));
  const problems = read.flatMap(({ party, by }, at): FormProblem[] =>
    fitting.has(party) ? problemsOf(`dueDates.${at}`, by) : [problemOf(`dueDates.${at}`, 'choose-party')],
  );
  if (problems.length > 0) return { value: null, problems };
  const days = new Map(read.flatMap(({ party, by }) => (by.ok && by.value !== null ? [[party, by.value]] : [])));
  const value = [...days].map(([party, by]) => ({ party, by }));
  return known(agreementWriteOf(head, 'dueDates', value.length === 0 ? null : value));
}

function known(value: OwnWrite): ReadForm<OwnWrite> {
  return { value, problems: [] };
}

function refused(field: string, code: string, values?: Readonly<Record<string, string>>): ReadForm<OwnWrite> {
  return { value: null, problems: [problemOf(field, code, values)] };
}
