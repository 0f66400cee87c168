import { numberText, parseAgreementNumber } from '../../shared/domain/agreement/agreement-number';
import { dayWithin } from '../../shared/domain/day';
import type { PeriodFact } from '../../shared/domain/position/facts';
import { periodOn } from '../../shared/domain/position/period-on';
import { parseDate } from '../../shared/text/dates';
import { agreementRecords } from '../services/agreements/agreement-records';
import { dossierNames } from '../services/dossier-names';
import { knownMoment } from '../services/known/known-moment';
import { positionIndex } from '../services/positions/position-index';
import { type OpenQuestion, readPositions } from '../services/positions/read-positions';
import type { Session } from '../services/session';
import { localDay } from '../system/clock';
import type { Command, ExitCode } from './command';
import { type ParsedArguments, UsageError } from './parse-arguments';
import { positionJson } from './position-json';
import { levels, positionLines, type RowLevel } from './position-table';
import { withSession } from './with-session';

export const positionCommand: Command = {
  name: 'position',
  usage:
    'position <dossier> [--period <id>] [--date <day>] [--group <id>] [--by region|subregion|safety-region|municipality]\n' +
    '      [--soft] [--scenario] [--drafts <number>,...] [--known <day>] [--json]',
  shape: {
    positionals: ['dossier'],
    options: {
      period: { value: 'id' },
      date: { value: 'day' },
      group: { value: 'id' },
      by: { value: levels.join('|'), allowed: levels },
      soft: {},
      scenario: {},
      drafts: { value: 'number,...' },
      known: { value: 'day' },
      json: {},
    },
  },
  run: (args, world) =>
    withSession(args.positionals[0] ?? '', world, (opened): ExitCode => {
      const knownOn = dayOf(args, 'known');
      const { session } = knownMoment(opened, knownOn);
      const answers = questionsOf(args, session).map((question) => readPositions(session, question));
      // Checked against the same list by the shape of the arguments.
      const by = args.options.get('by') as RowLevel | undefined;
      if (args.options.has('json')) world.print(JSON.stringify(positionJson(session, answers, by, knownOn), null, 2));
      else for (const line of positionLines(session, answers, by, knownOn)) world.print(line);
      return 0;
    }),
};

/** One question per group: of the period asked for, or of the one that the day lies in. */
function questionsOf(args: ParsedArguments, session: Session): OpenQuestion[] {
  const { facts } = positionIndex(session);
  const period = optionOf(args, 'period', facts.periods);
  const group = optionOf(args, 'group', facts.groups);
  const groups = group === undefined ? facts.groups : [group];
  const date = dayOf(args, 'date') ?? today(session, period);
  const certainty = args.options.has('soft') ? 'with-soft' : 'hard';
  const drafts = draftsOf(args, session);
  const isScenario = args.options.has('scenario') || drafts !== undefined;
  const view = { view: isScenario ? ('scenario' as const) : ('official' as const), ...(drafts && { drafts }) };
  const questions = groups.flatMap(({ code }): OpenQuestion[] => {
    const own = period === undefined ? periodOn(facts.periods, code, date) : hasGroup(period, code);
    return own === undefined ? [] : [{ group: code, period: own.code, date, ...view, certainty }];
  });
  if (questions.length === 0) throw nothingAsked(args, date, session);
  return questions;
}

function optionOf<T extends { readonly code: string }>(
  { options }: ParsedArguments,
  name: 'period' | 'group',
  known: readonly T[],
): T | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const found = known.find(({ code }) => code === value);
  if (found === undefined) {
    throw new UsageError('wrongValue', {
      option: `--${name}`,
      value,
      allowed: known.map(({ code }) => code).join(', '),
    });
  }
  return found;
}

/** The agreements whose drafts are switched on, by their numbers; undefined: all of them in a scenario. */
function draftsOf({ options }: ParsedArguments, session: Session): string[] | undefined {
  const value = options.get('drafts');
  if (value === undefined) return undefined;
  const all = agreementRecords(session).map(({ agreement }) => ({
    id: agreement.id,
    number: numberText(agreement.number),
  }));
  return value.split(',').flatMap((text) => {
    const number = numberText(parseAgreementNumber(text));
    const ids = all.filter((each) => number !== '' && each.number === number).map(({ id }) => id);
    if (ids.length > 0) return ids;
    const allowed = all.map((each) => each.number).join(', ');
    throw new UsageError('wrongValue', { option: '--drafts', value: text, allowed });
  });
}

function dayOf({ options }: ParsedArguments, name: 'date' | 'known'): string | null {
  const value = options.get(name);
  if (value === undefined) return null;
  const day = parseDate(value);
  if (day === null) throw new UsageError('wrongValue', { option: `--${name}`, value, allowed: '1-7-2027, 2027-07-01' });
  return day;
}

/** Today; of a period that is over its last day, and of one to come its first. */
function today(session: Session, period: PeriodFact | undefined): string {
  const day = localDay(session.now());
  return period === undefined ? day : dayWithin(day, period);
}

function hasGroup(period: PeriodFact, group: string): PeriodFact | undefined {
  return period.groups.includes(group) ? period : undefined;
}

/** Names what does fit: the periods of the group, or the groups of the period. */
function nothingAsked({ options }: ParsedArguments, date: string, session: Session): UsageError {
  const { facts } = positionIndex(session);
  const group = options.get('group');
  const names = dossierNames(session);
  const fitting = facts.periods.filter(({ groups }) => group === undefined || groups.includes(group));
  const allowed = fitting.map(({ code }) => `${code} (${names.period(code)})`).join(', ');
  return new UsageError('wrongValue', { option: '--period', value: options.get('period') ?? date, allowed });
}
