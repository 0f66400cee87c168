import { parseCanonical } from '../domain/canonical';
import { type CellContext, showCell } from './cell-value';
import { showDay } from './day';
import type { SheetDefinition } from './sheets';

/** What a row is about, as people would say it: "Venlo, statushouders, 1e halfjaar 2026, netto". */
export function describeRecord(
  sheet: SheetDefinition,
  { id, key }: { readonly id: string; readonly key: string | null },
  context: CellContext,
): string {
  if (sheet.entity === 'facility') return context.names.facilities.show(id);
  if (sheet.entity === 'capacity-layer') return context.names.layers.show(id);
  if (sheet.entity === 'agreement') return context.names.agreements.show(id);
  const parts = parseCanonical(key ?? 'null');
  if (parts === null || typeof parts !== 'object' || Array.isArray(parts)) return key ?? '';
  return sheet.columns
    .flatMap((column) => {
      if (column.role !== 'key' || column.field === null) return [];
      const shown = showCell(column, Reflect.get(parts, column.field) ?? null, context);
      if (shown === null) return [];
      return typeof shown === 'object' ? showDay(shown.date) : String(shown);
    })
    .join(', ');
}
