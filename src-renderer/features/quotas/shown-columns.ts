import type { MatrixColumn } from '../../../shared/ipc/schemas/figures';

/** Which columns someone switched on or off; what is not named follows the default. */
export type ColumnChoices = Readonly<Record<string, boolean>>;

export interface ColumnGroup {
  readonly code: string;
  readonly name: string;
  /** Place in the fixed order of the groups, from 1. */
  readonly order: number;
  readonly unit: MatrixColumn['unit'];
  readonly columns: readonly MatrixColumn[];
}

/** What a column is, apart from its period: a choice made in one round holds in the next. */
export function columnKey(column: MatrixColumn): string {
  return [column.entity, column.group, column.kind, column.part].join('.');
}

export function isShown(column: MatrixColumn, choices: ColumnChoices): boolean {
  return choices[columnKey(column)] ?? column.isDefault;
}

export function shownColumns(columns: readonly MatrixColumn[], choices: ColumnChoices): MatrixColumn[] {
  return columns.filter((column) => isShown(column, choices));
}

/** The columns under their target group, groups in their fixed order, columns in the order of the matrix. */
export function groupColumns(columns: readonly MatrixColumn[]): ColumnGroup[] {
  const groups = new Map<string, MatrixColumn[]>();
  for (const column of columns) groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  return [...groups.values()]
    .flatMap((inGroup) => {
      const first = inGroup[0];
      if (first === undefined) return [];
      return [
        { order: first.groupOrder, code: first.group, name: first.groupName, unit: first.unit, columns: inGroup },
      ];
    })
    .sort((a, b) => a.order - b.order);
}
