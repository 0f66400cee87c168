import type { OverviewRow } from '../../../shared/ipc/schemas/overview';

/** Under what municipalities stand. */
export type Grouping = 'subregion' | 'safety-region' | 'municipality';

export interface ShownArea {
  readonly row: OverviewRow;
  /** 1 for the region. */
  readonly level: number;
  /** Null: nothing below it, or what one looks at lies below it and cannot be folded away. */
  readonly isExpanded: boolean | null;
  readonly parent: string | null;
}

interface Wanted {
  /** The area one looks at: what lies around it stays in view above it, its neighbours do not. */
  readonly area: string;
  readonly grouping: Grouping;
  readonly collapsed: ReadonlySet<string>;
}

/** The rows of the tree as they stand, from the region down. */
export function shownAreas(rows: readonly OverviewRow[], wanted: Wanted): ShownArea[] {
  const [region] = rows.filter(({ type }) => type === 'region');
  if (region === undefined) return [];
  const grouping = groupingFor(rows, wanted);
  const lines = childrenOf(rows, region, grouping, wanted.area).flatMap(({ row, children }) =>
    withChildren(row, children, 2, region.area, wanted),
  );
  const isExpanded = wanted.area === region.area ? !wanted.collapsed.has(region.area) : null;
  return [{ row: region, level: 1, isExpanded, parent: null }, ...(isExpanded === false ? [] : lines)];
}

/** A safety region is looked at among safety regions, a subregion among subregions. */
export function groupingFor(
  rows: readonly OverviewRow[],
  { area, grouping }: Pick<Wanted, 'area' | 'grouping'>,
): Grouping {
  const type = rows.find((row) => row.area === area)?.type;
  return type === 'subregion' || type === 'safety-region' ? type : grouping;
}

interface Branch {
  readonly row: OverviewRow;
  readonly children: readonly OverviewRow[];
}

function childrenOf(rows: readonly OverviewRow[], region: OverviewRow, grouping: Grouping, area: string): Branch[] {
  const municipalities = rows.filter(({ type }) => type === 'municipality');
  const isShown = (row: OverviewRow) => area === region.area || row.area === area;
  if (grouping === 'municipality') return municipalities.filter(isShown).map((row) => ({ row, children: [] }));
  const parentOf = (row: OverviewRow) => (grouping === 'subregion' ? row.subregion : row.safetyRegion);
  const groups = rows.filter(({ type }) => type === grouping);
  const known = new Set(groups.map((group) => group.area));
  const grouped = groups.map((row) => {
    const members = municipalities.filter((each) => parentOf(each) === row.area);
    return { row, children: row.area === area ? members : members.filter(isShown) };
  });
  const alone = municipalities.filter((row) => !known.has(parentOf(row) ?? '') && isShown(row));
  return [
    ...grouped.filter(({ row, children }) => isShown(row) || children.length > 0),
    ...alone.map((row) => ({ row, children: [] })),
  ];
}

function withChildren(
  row: OverviewRow,
  children: readonly OverviewRow[],
  level: number,
  parent: string,
  { area, collapsed }: Wanted,
): ShownArea[] {
  const isAround = row.area === area || children.some((child) => child.area === area);
  const isExpanded = children.length === 0 || isAround ? null : !collapsed.has(row.area);
  const line = { row, level, isExpanded, parent };
  if (isExpanded === false) return [line];
  return [line, ...children.map((child) => ({ row: child, level: level + 1, isExpanded: null, parent: row.area }))];
}

/** At first only these are unfolded: where one works, and as many more as there is room for. */
export function firstCollapsed(rows: readonly OverviewRow[], ownArea: string | null, open: number): string[] {
  const own = rows.find(({ area }) => area === ownArea);
  return (['subregion', 'safety-region'] as const).flatMap((type) => {
    const groups = rows.filter((row) => row.type === type).map(({ area }) => area);
    const home = (type === 'subregion' ? own?.subregion : own?.safetyRegion) ?? null;
    const ordered = home === null ? groups : [home, ...groups.filter((area) => area !== home)];
    const kept = new Set(ordered.slice(0, open));
    return groups.filter((area) => !kept.has(area));
  });
}
