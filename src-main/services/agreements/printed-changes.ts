import type { AgreementEffect, EffectRow } from '../../../shared/ipc/schemas/agreement-effect';
import type { AgreementDetail } from '../../../shared/ipc/schemas/agreements';
import type { PrintedChange, PrintedChangeRow } from '../../../shared/print/printed-agreement';
import type { PrintedGroups } from './printed-transfers';

/** Safety regions are left out: an agreement is about municipalities, their subregion and the region. */
const levels: Readonly<Partial<Record<EffectRow['level'], PrintedChangeRow['level']>>> = {
  party: 'party',
  sum: 'parties',
  subregion: 'area',
  region: 'area',
};

/** The effect per group and period, without the rows that paper does not show. */
export function printedChanges(
  { columns }: AgreementEffect,
  transfers: AgreementDetail['transfers'],
  groups: PrintedGroups,
): PrintedChange[] {
  return columns.map(({ group, period, periodName, kind, kindName, date, rows, proof }) => ({
    group: groups(group),
    periodName,
    kindName,
    day: date,
    movesAmv: transfers.some(
      (each) => each.group === group && each.period === period && each.kind === kind && (each.amv ?? 0) !== 0,
    ),
    rows: rows.flatMap(printedRow),
    difference: proof.difference,
  }));
}

function printedRow(row: EffectRow): PrintedChangeRow[] {
  const level = levels[row.level];
  if (level === undefined) return [];
  const { name, quota, quotaAmv, gap, gapAmv, known, of, isInConflict, receivedOn } = row;
  return [
    {
      name,
      level,
      before: { total: quota.before, amv: quotaAmv.before },
      after: { total: quota.after, amv: quotaAmv.after },
      gap: { total: gap.after, amv: gapAmv.after },
      known,
      of,
      isInConflict,
      receivedOn,
    },
  ];
}
