/** From where one looks: the choices of the context bar, the same on every screen. */
export interface Standpoint {
  /** Code of the round of the stock groups. */
  readonly cycle: string;
  /** Code of the half-year of the flow group. */
  readonly halfYear: string;
  /** The day of which the stand is shown; counts are shown as known on this day. */
  readonly day: string;
  /** Hard: only what is decided. With soft: also what is still being explored. */
  readonly certainty: 'hard' | 'with-soft';
  /** Official: only agreements that all parties signed. Scenario: also the drafts. */
  readonly view: 'official' | 'scenario';
  /** Code of the region, a subregion, a safety region or a municipality. */
  readonly area: string;
  /** Code of the target group that maps and lines over time are about. */
  readonly group: string;
}

interface Term {
  readonly code: string;
  readonly from: string;
  readonly until: string;
}

interface Coded {
  readonly code: string;
}

/** What there is to choose from in a dossier, and where one begins. */
export interface StandpointOptions {
  readonly cycles: readonly Term[];
  readonly halfYears: readonly Term[];
  readonly areas: readonly Coded[];
  readonly groups: readonly Coded[];
  readonly initial: { readonly cycle: string; readonly halfYear: string; readonly day: string; readonly area: string };
}

/** What was chosen before, as far as the dossier still has it; for the rest where one begins. */
export function standpointOf(chosen: Partial<Standpoint>, options: StandpointOptions): Standpoint {
  const { initial } = options;
  const isGone = isMissing(options.cycles, chosen.cycle) || isMissing(options.halfYears, chosen.halfYear);
  const { cycle, halfYear, day } = isGone ? initial : { ...initial, ...chosen };
  return {
    cycle,
    halfYear,
    day,
    certainty: chosen.certainty ?? 'hard',
    view: chosen.view ?? 'official',
    area: chosen.area !== undefined && has(options.areas, chosen.area) ? chosen.area : initial.area,
    group: (has(options.groups, chosen.group) ? chosen.group : options.groups[0]?.code) ?? '',
  };
}

/** Another round: the day moves into it, to its nearest day; the half-year follows the day. */
export function inCycle(standpoint: Standpoint, cycle: string, options: StandpointOptions): Standpoint {
  const day = dayIn(cycle, standpoint.day, options);
  return { ...standpoint, cycle, day, halfYear: periodOn(options.halfYears, day) ?? standpoint.halfYear };
}

/** The day itself when it lies in the round, else the nearest day of the round. */
export function dayIn(cycle: string, day: string, { cycles }: StandpointOptions): string {
  const term = cycles.find(({ code }) => code === cycle);
  if (term === undefined) return day;
  return day < term.from ? term.from : day > term.until ? term.until : day;
}

/** Another day: round and half-year are those in which it lies, if there are such. */
export function onDay(standpoint: Standpoint, day: string, options: StandpointOptions): Standpoint {
  return {
    ...standpoint,
    day,
    cycle: periodOn(options.cycles, day) ?? standpoint.cycle,
    halfYear: periodOn(options.halfYears, day) ?? standpoint.halfYear,
  };
}

function periodOn(terms: readonly Term[], day: string): string | undefined {
  return terms.find(({ from, until }) => from <= day && day <= until)?.code;
}

function isMissing(list: readonly Coded[], code: string | undefined): boolean {
  return code !== undefined && !has(list, code);
}

function has(list: readonly Coded[], code: string | undefined): boolean {
  return list.some((each) => each.code === code);
}
