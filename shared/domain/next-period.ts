import type { z } from 'zod';
import { dayNumber, isoOf, lastDayOfYears } from './day';
import type { milestone } from './period';

/** A round or half-year as far as the next one follows from it. */
export interface PeriodTerm {
  readonly code: string;
  readonly type: 'cycle' | 'half-year';
  readonly from: string | null;
  readonly until: string | null;
  readonly groups: readonly string[];
  readonly milestones: readonly z.output<typeof milestone>[];
}

export interface ProposedPeriod {
  readonly code: string;
  readonly type: PeriodTerm['type'];
  readonly name: { readonly nl: string; readonly en: string };
  readonly from: string;
  readonly until: string;
  readonly groups: readonly string[];
  readonly milestones: PeriodTerm['milestones'];
}

const CYCLE_YEARS = 2;
const HALF_YEAR_MONTHS = 6;

/**
 * The round or half-year after the last one of its type, as a proposal: it begins on the day after, lasts two years or six
 * months (Spreidingswet, Huisvestingswet 2014), and has the groups of the last one and its milestones two years later.
 *
 * @param periods all of the dossier, so that the code is a new one; also those without dates.
 * @param groups what it is about when there is none of this type yet.
 * @param today where the first one of a type begins.
 */
export function nextPeriod(
  periods: readonly PeriodTerm[],
  type: PeriodTerm['type'],
  groups: readonly string[],
  today: string,
): ProposedPeriod {
  const last = lastOf(periods, type);
  const from = last === null ? firstDayOf(type, today) : isoOf(dayNumber(last.until) + 1);
  const taken = new Set(periods.map(({ code }) => code));
  const common = { type, from, groups: last?.groups ?? groups };
  if (type === 'half-year') {
    return {
      ...common,
      code: halfYearCode(from, taken),
      name: halfYearName(from),
      until: lastDayOfMonths(from, HALF_YEAR_MONTHS),
      milestones: [],
    };
  }
  return {
    ...common,
    code: cycleCode(taken),
    name: cycleName(from),
    until: isoOf(lastDayOfYears(from, CYCLE_YEARS)),
    milestones: (last?.milestones ?? []).map(({ name, date }) => ({
      name,
      date: roundLater(date),
      certainty: 'uncertain',
    })),
  };
}

type DatedTerm = PeriodTerm & { readonly until: string };

function lastOf(periods: readonly PeriodTerm[], type: PeriodTerm['type']): DatedTerm | null {
  const dated = periods.filter((period): period is DatedTerm => period.type === type && period.until !== null);
  return dated.reduce<DatedTerm | null>(
    (last, period) => (last !== null && last.until >= period.until ? last : period),
    null,
  );
}

function firstDayOf(type: PeriodTerm['type'], today: string): string {
  const isSecond = type === 'half-year' && monthOf(today) > HALF_YEAR_MONTHS;
  return `${today.slice(0, 4)}-${isSecond ? '07' : '01'}-01`;
}

/** "2028-1"; with the next half-year that is free when that one was taken by one with other dates. */
function halfYearCode(from: string, taken: ReadonlySet<string>): string {
  for (let half = yearOf(from) * 2 + (monthOf(from) > HALF_YEAR_MONTHS ? 1 : 0); ; half += 1) {
    const code = `${Math.floor(half / 2)}-${(half % 2) + 1}`;
    if (!taken.has(code)) return code;
  }
}

/** "spreidingswet-3". */
function cycleCode(taken: ReadonlySet<string>): string {
  const numbers = [...taken].map((code) => Number(/^spreidingswet-(\d+)$/.exec(code)?.[1] ?? 0));
  return `spreidingswet-${Math.max(0, ...numbers) + 1}`;
}

function halfYearName(from: string): ProposedPeriod['name'] {
  const isSecond = monthOf(from) > HALF_YEAR_MONTHS;
  const year = yearOf(from);
  return isSecond
    ? { nl: `${year}, tweede halfjaar`, en: `${year}, second half` }
    : { nl: `${year}, eerste halfjaar`, en: `${year}, first half` };
}

function cycleName(from: string): ProposedPeriod['name'] {
  const years = `${yearOf(from)}–${yearOf(from) + CYCLE_YEARS - 1}`;
  return { nl: `Ronde ${years}`, en: `Round ${years}` };
}

/** The last day (t/m) of so many months from the first day: six months from 1 July last until 31 December. */
function lastDayOfMonths(from: string, months: number): string {
  return new Date(Date.UTC(yearOf(from), monthOf(from) - 1 + months, Number(from.slice(8, 10)) - 1))
    .toISOString()
    .slice(0, 10);
}

/** The same day one round (two years) later; of 29 February the 28th. */
export function roundLater(date: string): string {
  return isoOf(lastDayOfYears(isoOf(dayNumber(date) + 1), CYCLE_YEARS));
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}
