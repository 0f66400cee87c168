import { scaleTime } from 'd3-scale';

/** Days on a line: where a day stands in percents of the drawing, and the years that begin in it. */
export interface TimeAxis {
  readonly from: string;
  /** The last day in the drawing. */
  readonly until: string;
  /** 0 to 100; days outside the drawing stand at its edge. */
  readonly at: (day: string) => number;
  readonly years: readonly string[];
}

export function timeAxis(from: string, until: string): TimeAxis {
  const scale = scaleTime([time(from), time(until) + DAY_MS], [0, 100]).clamp(true);
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, at) => String(first + at));
  return { from, until, at: (day) => scale(time(day)), years };
}

const DAY_MS = 86_400_000;

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
