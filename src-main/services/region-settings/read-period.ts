import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import type { PeriodWrite } from '../../../shared/ipc/schemas/region-settings';
import { problemOf, problemsOf } from '../forms/form-problems';
import { readDay } from '../forms/read-text';

/** The values of a round or half-year as its registers hold them. */
export interface PeriodValues {
  readonly name: { readonly nl: string; readonly en: string };
  readonly term: { readonly from: string; readonly until: string; readonly certainty: 'certain' | 'uncertain' };
  readonly milestones: readonly {
    readonly name: string;
    readonly date: string;
    readonly certainty: 'certain' | 'uncertain';
  }[];
}

/**
 * Reads the form of a round or half-year. A name and both days are asked for; days in the wrong order are a finding
 * afterwards and no problem here.
 */
export function readPeriod(form: PeriodWrite): {
  readonly value: PeriodValues | null;
  readonly problems: FormProblem[];
} {
  const nl = form.nameNl.trim();
  const en = form.nameEn.trim();
  const from = readNeededDay('from', form.from);
  const until = readNeededDay('until', form.until);
  const milestones = form.milestones.map((each, at) => ({
    name: each.name.trim(),
    date: readNeededDay(`milestones.${at}.date`, each.date),
    certainty: each.certainty,
  }));
  const problems = [
    ...(nl === '' ? [problemOf('nameNl', 'name-missing')] : []),
    ...from.problems,
    ...until.problems,
    ...milestones.flatMap(({ name, date }, at) => [
      ...(name === '' ? [problemOf(`milestones.${at}.name`, 'name-missing')] : []),
      ...date.problems,
    ]),
  ];
  if (problems.length > 0) return { value: null, problems };
  return {
    value: {
      name: { nl, en: en === '' ? nl : en },
      term: { from: from.day, until: until.day, certainty: form.certainty },
      milestones: milestones.map(({ name, date, certainty }) => ({ name, date: date.day, certainty })),
    },
    problems,
  };
}

function readNeededDay(field: string, text: string): { readonly day: string; readonly problems: FormProblem[] } {
  const read = readDay(text);
  if (!read.ok) return { day: '', problems: problemsOf(field, read) };
  return { day: read.value ?? '', problems: read.value === null ? [problemOf(field, 'day-missing')] : [] };
}
