import type { OverviewGroup } from '../../../shared/ipc/schemas/overview';

export type FigurePart = 'quota' | 'counted' | 'gap' | 'amv';

export interface TableColumn {
  readonly group: OverviewGroup;
  readonly part: FigurePart;
}

/** The columns of figures: what is asked and the gap; where there is room also what counts and the gap of amv. */
export function tableColumns(groups: readonly OverviewGroup[], isWide: boolean): TableColumn[] {
  return groups.flatMap((group) => partsOf(group, isWide).map((part) => ({ group, part })));
}

function partsOf({ countsAmv }: OverviewGroup, isWide: boolean): FigurePart[] {
  if (!isWide) return ['quota', 'gap'];
  return countsAmv ? ['quota', 'counted', 'gap', 'amv'] : ['quota', 'counted', 'gap'];
}
