import type { LayerValue } from '../../../shared/domain/layer-changes';
import type { Places } from '../../../shared/domain/share';
import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import { formatNumber } from '../../../shared/text/numbers';
import { readGroups } from '../../database/repositories/groups';
import { problemOf, problemsOf, type ReadForm, termProblems } from '../forms/form-problems';
import { readCount, readDay } from '../forms/read-text';
import type { Session } from '../session';

export interface LayerTexts {
  readonly group: string;
  readonly total: string;
  readonly amv: string;
  readonly from: string;
  readonly until: string;
  readonly certainty: 'hard' | 'soft';
}

/** Reads a layer as typed: the group must be there, amv fits in the total, the term does not end before it begins. */
export function readLayerTexts(session: Session, texts: LayerTexts): ReadForm<LayerValue> {
  const group = readGroups(session).find(({ code }) => code === texts.group);
  const places = readPlaces(session, texts);
  const from = readDay(texts.from);
  const until = readDay(texts.until);
  const problems = [
    ...(group === undefined ? [problemOf('group', 'choose-group')] : []),
    ...places.problems,
    ...(group?.countsAmv === false && (places.value?.amv ?? 0) > 0 ? [problemOf('amv', 'no-amv')] : []),
    ...problemsOf('from', from),
    ...problemsOf('until', until),
    ...termProblems(from, until),
  ];
  if (problems.length > 0 || places.value === null || !from.ok || !until.ok) return { value: null, problems };
  const { group: code, certainty } = texts;
  return { value: { group: code, ...places.value, from: from.value, until: until.value, certainty }, problems };
}

/** Reads places as typed. The total is asked; amv may be left out, and is then not known. */
export function readPlaces(session: Session, texts: { total: string; amv: string }): ReadForm<Places> {
  const total = readCount(texts.total, session.locale);
  const amv = readCount(texts.amv, session.locale);
  const problems = [...problemsOf('total', total), ...problemsOf('amv', amv)];
  if (total.ok && total.value === null) problems.push(problemOf('total', 'places-missing'));
  if (total.ok && amv.ok && total.value !== null && amv.value !== null && amv.value > total.value) {
    const values = { amv: number(session, amv.value), total: number(session, total.value) };
    problems.push(problemOf('amv', 'amv-exceeds-total', values));
  }
  if (problems.length > 0 || !total.ok || !amv.ok) return { value: null, problems };
  return { value: { total: total.value, amv: amv.value }, problems };
}

/** Places that are a part of what is there: at least 1, at most all of them. */
export function readPart(session: Session, texts: { total: string; amv: string }, whole: Places): ReadForm<Places> {
  const read = readPlaces(session, texts);
  if (read.value === null) return read;
  const { total, amv } = read.value;
  const problems: FormProblem[] = [];
  if (total === 0) problems.push(problemOf('total', 'at-least-one'));
  if (whole.total === null) problems.push(problemOf('total', 'layer-places-unknown'));
  else if (total !== null && total > whole.total) {
    problems.push(problemOf('total', 'more-than-layer', { places: number(session, whole.total) }));
  }
  if (amv !== null && amv > (whole.amv ?? 0)) {
    problems.push(problemOf('amv', 'more-amv-than-layer', { amv: number(session, whole.amv ?? 0) }));
  }
  return { value: problems.length === 0 ? read.value : null, problems };
}

function number(session: Session, value: number): string {
  return formatNumber(value, session.locale);
}
