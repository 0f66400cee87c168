import type { OverviewRow } from '../../../shared/ipc/schemas/overview';

/** How much of a column its numbers need; the bars have what is left. */
export type NumberRoom = 'usual' | 'thousands' | 'ten-thousands' | 'millions';

/** By the longest number of the table, so that the bars of a column keep one axis: "−1.640" needs more than "−244". */
export function numberRoom(rows: readonly OverviewRow[]): NumberRoom {
  const figures = rows.flatMap((row) => Object.values(row.figures));
  const gap = largest(figures.map((figure) => figure.gap.total.sum));
  const quota = largest(figures.map((figure) => figure.quota.total.sum));
  if (gap >= 100_000 || quota >= 100_000) return 'millions';
  if (gap >= 10_000 || quota >= 10_000) return 'ten-thousands';
  return gap >= 1_000 ? 'thousands' : 'usual';
}

function largest(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((most, each) => Math.max(most, Math.abs(each ?? 0)), 0);
}
