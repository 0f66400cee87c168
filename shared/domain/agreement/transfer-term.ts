import type { TermFact } from './facts';

/** First and last day of a period (t/m). */
export interface PeriodTerm {
  readonly from: string;
  readonly until: string;
}

const ALWAYS: PeriodTerm = { from: '0001-01-01', until: '9999-12-31' };

/**
 * The days on which a transfer counts: its own, or else those of its period, as far as the agreement itself runs. A term
 * outside the period is kept as it is, and found.
 */
export function transferTerm(own: TermFact, agreement: TermFact, period: PeriodTerm | undefined): PeriodTerm {
  const { from, until } = period ?? ALWAYS;
  return {
    from: later(own.from ?? from, agreement.from),
    until: earlier(own.until ?? until, agreement.until),
  };
}

export function later(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}

export function earlier(day: string, other: string | null): string {
  return other !== null && other < day ? other : day;
}
