import { canonicalText } from '../../../shared/domain/canonical';
import type { TransferTexts } from '../../../shared/ipc/schemas/agreement-writes';
import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import { readAreas } from '../../database/repositories/areas';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import { problemOf, problemsOf, type ReadForm, termProblems } from '../forms/form-problems';
import { readCount, readDay } from '../forms/read-text';
import type { Session } from '../session';
import type { LineValue } from './agreement-record';

/**
 * Reads a transfer as typed, one line per period. Only what cannot be meant is refused: more than a quota, from a municipality
 * to itself or more amv than places is saved and found, because a draft may be wrong.
 */
export function readTransferTexts(session: Session, texts: TransferTexts): ReadForm<LineValue[]> {
  const municipalities = new Set(readAreas(session, session.region).municipalities.map(({ code }) => code));
  const group = readGroups(session).find(({ code }) => code === texts.group);
  const known = readPeriods(session);
  const periods = [...new Set(texts.periods)].map((code) => known.find((period) => period.code === code));
  const [total, amv] = [readCount(texts.total, session.locale), readCount(texts.amv, session.locale)];
  const [from, until] = [readDay(texts.fromDay), readDay(texts.untilDay)];
  const problems: FormProblem[] = [
    ...(municipalities.has(texts.from) ? [] : [problemOf('from', 'choose-municipality')]),
    ...(municipalities.has(texts.to) ? [] : [problemOf('to', 'choose-municipality')]),
    ...(group === undefined ? [problemOf('group', 'choose-group')] : []),
    ...(periods.includes(undefined) ? [problemOf('periods', 'choose-period')] : []),
    ...problemsOf('total', total),
    ...problemsOf('amv', amv),
    ...(group?.countsAmv === false && amv.ok && (amv.value ?? 0) > 0 ? [problemOf('amv', 'no-amv')] : []),
    ...problemsOf('fromDay', from),
    ...problemsOf('untilDay', until),
    ...termProblems(from, until).map((problem) => ({ ...problem, field: 'untilDay' })),
  ];
  if (problems.length > 0 || group === undefined || !total.ok || !amv.ok || !from.ok || !until.ok) {
    return { value: null, problems };
  }
  const { from: giver, to, kind } = texts;
  const figures = { total: total.value, amv: group.countsAmv ? amv.value : null };
  const value = periods.flatMap((period) =>
    period === undefined
      ? []
      : [
          {
            line: { from: giver, to, group: group.code, period: period.code, ...figures, kind },
            term: { from: from.value, until: until.value },
            explanation: canonicalText(texts.explanation),
          },
        ],
  );
  return { value, problems };
}

/** Reads several; the problems of each name its place in the list: `1.total`. */
export function readAllTransferTexts(session: Session, all: readonly TransferTexts[]): ReadForm<LineValue[]> {
  const read = all.map((texts) => readTransferTexts(session, texts));
  const problems = read.flatMap((each, at) =>
    each.problems.map((problem) => ({ ...problem, field: `${at}.${problem.field}` })),
  );
  return { value: problems.length > 0 ? null : read.flatMap(({ value }) => value ?? []), problems };
}
