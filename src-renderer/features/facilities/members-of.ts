import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';

/** The municipalities of the area of the context bar; null: the whole region. */
export function membersOf({ areas }: StandpointChoices, code: string): ReadonlySet<string> | null {
  const area = areas.find((each) => each.code === code);
  if (area === undefined || area.type === 'region') return null;
  if (area.type === 'municipality') return new Set([code]);
  const own = area.type === 'subregion' ? 'subregion' : 'safetyRegion';
  return new Set(areas.filter((each) => each[own] === code).map((each) => each.code));
}
