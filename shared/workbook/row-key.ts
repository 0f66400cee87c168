import type { Json } from '../domain/canonical';
import type { CellContext } from './cell-value';
import type { SheetDefinition } from './sheets';

/**
 * The key of a record out of the key cells of its row. What stands in no cell follows: the host of a layer is that of its
 * facility, the host of a share that of its layer, who leads is that of the agreement, and a free thing has the id of its row.
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
    case 'agreement':
      return { ...parts, id };
    case 'transfer':
      return { ...parts, leading: names.agreementOf(String(parts.agreement))?.leading ?? null, id };
    case 'consent': {
      const version = names.versionOf(String(parts.fingerprint));
      return { ...parts, agreement: version?.agreement ?? null, leading: version?.leading ?? null };
    }
    default:
      return parts;
  }
}
