import { realisationKinds } from '../../../shared/domain/figure-kinds';
import { quotasView } from './remembered-view';
import { noFilter } from './shown-rows';

/**
 * Makes Opgaven open on this cell: for a screen that sends somebody there. The cell is brought into view, whatever was
 * folded, filtered or switched off.
 *
 * @param column its id in the matrix
 */
export function rememberCell(dossierId: string, { area, column }: { area: string; column: string }): void {
  const [, kind = ''] = column.split('.');
  const entity = (realisationKinds as readonly string[]).includes(kind) ? 'realisation' : 'quota';
  const view = quotasView.read(dossierId);
  quotasView.write(dossierId, {
    ...view,
    columns: { ...view.columns, [`${entity}.${column}`]: true },
    collapsed: [],
    filter: noFilter,
    active: { rowId: `${rowTypeOf(area)}:${area}`, columnId: column },
  });
}

function rowTypeOf(area: string): string {
  if (area.startsWith('GM')) return 'municipality';
  return area.startsWith('PV') ? 'recorded-region' : 'recorded-safety-region';
}
