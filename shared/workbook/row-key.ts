import type { Json } from '../domain/canonical';
import type { CellContext } from './cell-value';
import type { SheetDefinition } from './sheets';

/**
 * The key of a record out of the key cells of its row. What stands in no cell follows: the host of a layer is that of its
 * facility, the host of a share that of its layer, and a free thing has the id of its row.
 */
export function keyOfRow(
  { entity }: SheetDefinition,
  parts: Readonly<Record<string, Json>>,
  id: string,
  { names }: CellContext,
): Json {
  switch (entity) {
    case 'facility':
      return { ...parts, id };
    case 'capacity-layer':
      return { ...parts, host: names.hostOf(String(parts.facility)), id };
    case 'share':
      return { ...parts, host: names.hostOf(String(parts.layer)) };
    default:
      return parts;
  }
}
