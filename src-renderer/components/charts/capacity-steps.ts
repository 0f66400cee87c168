/** From `date` on, until the next: what counts hard and with soft, and the quota. Null is unknown. */
export interface CapacityStep {
  readonly date: string;
  readonly hard: number | null;
  readonly withSoft: number | null;
  readonly quota: number | null;
}

/** Where what is hard falls below the quota: how far, and from when. */
export interface Shortfall {
  readonly date: string;
  readonly shortage: number;
  readonly hard: number;
  readonly quota: number;
}

/** The first day from `today` on that what counts hard falls, and is then below the quota. Null when it never does. */
export function nextShortfall(steps: readonly CapacityStep[], today: string): Shortfall | null {
  for (const [at, { date, hard, quota }] of steps.entries()) {
    const before = steps[at - 1]?.hard ?? null;
    if (date <= today || hard === null || quota === null || before === null) continue;
    if (hard < before && hard < quota) return { date, shortage: quota - hard, hard, quota };
  }
  return null;
}
