import type { Json } from '../domain/canonical';
import type { Places } from './place-names';
import type { RowReading } from './read-rows';
import type { SheetDefinition } from './sheets';

/** What was filled in on the sheets of facilities and layers, so that the next sheets can refer to it by name. */
export function typedPlaces(rows: readonly RowReading[], sheet: SheetDefinition): Places {
  const typed = rows.filter(({ shown, changed }) => shown === null || changed.length > 0);
  const textAt = (row: RowReading, target: string) =>
    textOf(row.values[sheet.columns.findIndex((column) => column.target === target)]);
  const keyText = ({ key }: RowReading, field: string) =>
    textOf(key !== null && typeof key === 'object' ? Reflect.get(key, field) : null) ?? '';
  const facilities = typed.map((row) => ({
    id: row.recordId,
    host: keyText(row, 'host'),
    name: textAt(row, 'name'),
  }));
  const layers = typed.map((row) => ({
    id: row.recordId,
    host: keyText(row, 'host'),
    facility: keyText(row, 'facility'),
    group: textAt(row, 'layer.group'),
    from: textAt(row, 'layer.from'),
    until: textAt(row, 'layer.until'),
  }));
  return {
    facilities: sheet.entity === 'facility' ? facilities : [],
    layers: sheet.entity === 'capacity-layer' ? layers : [],
  };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
