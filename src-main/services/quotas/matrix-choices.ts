import type { MatrixChoices } from '../../../shared/ipc/schemas/figures';
import { readReferenceDates } from '../../database/repositories/figures';
import { type PeriodRow, readPeriods } from '../../database/repositories/periods';
import { localDay } from '../../system/clock';
import type { Session } from '../session';

/** The rounds, half-years and days one can look at, and where to begin: what runs today, with the newest count. */
export function matrixChoices(session: Session): MatrixChoices {
  const today = localDay(session.now());
  const periods = readPeriods(session);
  const cycles = periods.filter(({ type }) => type === 'cycle');
  const halfYears = periods.filter(({ type }) => type === 'half-year');
  const referenceDates = readReferenceDates(session);
  return {
    cycles: cycles.map((period) => choice(session, period)),
    halfYears: halfYears.map((period) => choice(session, period)),
    referenceDates,
    initial: {
      cycle: runningOn(cycles, today)?.code ?? '',
      halfYear: runningOn(halfYears, today)?.code ?? '',
      referenceDate: referenceDates.find((date) => date <= today) ?? today,
    },
  };
}

/** The one that runs on the day; between two the last that began; before all the first. */
function runningOn(periods: readonly PeriodRow[], day: string): PeriodRow | undefined {
  return periods.findLast(({ from }) => from <= day) ?? periods[0];
}

function choice(session: Session, { code, nameNl, nameEn, from, until }: PeriodRow) {
  return { code, name: session.locale === 'nl' ? nameNl : nameEn, from, until };
}
