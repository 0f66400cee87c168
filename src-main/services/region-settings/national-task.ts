import { recordHead, writeValue } from '../../../shared/domain/entities';
import { parseFigure } from '../../../shared/domain/figure-text';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { NationalTaskWrite } from '../../../shared/ipc/schemas/region-settings';
import type { Locale } from '../../../shared/text/locale';
import { readRecords } from '../../database/register-rows';
import { problemOf, problemsOf } from '../forms/form-problems';
import { type Read, readDay } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { halfYearOf } from './half-year';

/** More than any European country has; ten times as many is a typing error. */
export const LARGEST_COUNTRY = 100_000_000;

/**
 * Sets what the law divides in a half-year: the persons to house, over the inhabitants of the country on a day. Without a
 * day it is the day that the law asks for.
 *
 * @throws ExpectedFailure `period-gone`, `record-unknown` when no group is housed in it; `not-yours`, `dossier-read-only`
 */
export function writeNationalTask(session: Session, input: NationalTaskWrite): FormResult {
  mustBeWritable(session, session.region);
  const { code: period, group, lawfulDay } = halfYearOf(session, input.period);
  if (group === '') throw new ExpectedFailure('record-unknown');
  const persons = readWhole(input.persons, session.locale);
  const inhabitants = readWhole(input.inhabitants, session.locale, LARGEST_COUNTRY);
  const date = readDay(input.inhabitantsDate);
  const problems = [
    ...problemsOf('persons', persons),
    ...problemsOf('inhabitants', inhabitants),
    ...(inhabitants.ok && inhabitants.value === 0 ? [problemOf('inhabitants', 'country-without-people')] : []),
    ...problemsOf('inhabitantsDate', date),
  ];
  if (problems.length > 0 || !persons.ok || !inhabitants.ok || !date.ok) return { problems, id: null };
  const head = recordHead('national-task', { group, period });
  const source = input.source.trim();
  const country = inhabitants.value === null ? null : { count: inhabitants.value, date: date.value ?? lawfulDay };
  const writes = changedWrites(readRecords(session, [head.id]).get(head.id), head, {
    persons: writeValue('national-task', 'persons', persons.value),
    inhabitants: writeValue('national-task', 'inhabitants', country),
    source: writeValue('national-task', 'source', source === '' ? null : source),
    certainty: writeValue('national-task', 'certainty', input.certainty),
  });
  if (writes.length > 0) recordAction(session, { what: 'national-task', area: period, group }, writes);
  return { problems: [], id: head.id };
}

/** A whole number of persons; empty is not filled in. */
export function readWhole(text: string, locale: Locale, largest?: number): Read<number | null> {
  const read = parseFigure(text, locale, largest);
  if (!read.ok) return { ok: false, code: read.code, values: { text: text.trim() } };
  if (read.kind === 'empty') return { ok: true, value: null };
  if (read.amv !== null) return { ok: false, code: 'not-a-number', values: { text: text.trim() } };
  return { ok: true, value: read.total };
}
