/** From `date` on, until the next: how far from the quota with only what is hard, and with soft too. Null is unknown. */
export interface CourseStep {
  readonly date: string;
  readonly hard: number | null;
  readonly withSoft: number | null;
}

/** One rectangle between two values; `soft` is hatched. */
export interface CourseBlock {
  readonly from: string;
  readonly until: string;
  readonly low: number;
  readonly high: number;
  readonly tone: 'short' | 'over';
  readonly isSoft: boolean;
}

/**
 * The blocks of the course. Full orange is what nothing covers; hatched orange is covered if the soft plans go on; what is
 * above zero is a surplus, hatched where only soft plans make it.
 *
 * @param until the day on which the drawing ends
 */
export function courseBlocks(steps: readonly CourseStep[], until: string): CourseBlock[] {
  return steps.flatMap((step, index) => {
    const end = steps[index + 1]?.date ?? until;
    return blocksOf(step).map((block) => ({ ...block, from: step.date, until: end }));
  });
}

function blocksOf({ hard, withSoft }: CourseStep): Omit<CourseBlock, 'from' | 'until'>[] {
  if (hard === null) return [];
  const soft = withSoft ?? hard;
  const uncovered = block(Math.min(0, soft), 0, 'short', false);
  const coveredBySoft = block(Math.min(0, hard), Math.min(0, soft), 'short', true);
  const surplus = block(0, Math.max(0, hard), 'over', false);
  const softSurplus = block(Math.max(0, hard), Math.max(0, soft), 'over', true);
  return [uncovered, coveredBySoft, surplus, softSurplus].filter(({ low, high }) => high > low);
}

function block(low: number, high: number, tone: 'short' | 'over', isSoft: boolean) {
  return { low, high, tone, isSoft };
}

/** The last step of which the gap is known: what lines are called by, at their end. */
export function lastKnown<S extends CourseStep>(steps: readonly S[]): S | undefined {
  return steps.findLast(({ hard }) => hard !== null);
}

/** Lowest and highest of the drawing; zero is always on the axis. */
export function courseRange(steps: readonly CourseStep[]): [number, number] {
  const values = steps.flatMap(({ hard, withSoft }) => [hard ?? 0, withSoft ?? 0]);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}
