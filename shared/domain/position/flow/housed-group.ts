import type { GroupFact, PeriodFact } from '../facts';

/** The group (code) of which persons are housed in a half-year; null when there is none, and for a round. */
export function housedGroupOf(
  groups: readonly Pick<GroupFact, 'code' | 'measure' | 'unit'>[],
  period: Pick<PeriodFact, 'type' | 'groups'>,
): string | null {
  if (period.type !== 'half-year') return null;
  const housed = groups.find(
    ({ code, measure, unit }) => measure === 'flow' && unit === 'persons' && period.groups.includes(code),
  );
  return housed?.code ?? null;
}
