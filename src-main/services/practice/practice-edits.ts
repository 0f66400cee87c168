import { recordHead } from '../../../shared/domain/entities';
import { HIDDEN_COLUMNS, ID_HEADER, sheetDefinitions } from '../../../shared/workbook/sheets';
import type { ModelValue, SheetModel, WorkbookModel } from '../../../shared/workbook/workbook-model';
import { exampleLayerKey } from '../dossiers/reference/example/example-facilities';
import { ROUND } from '../dossiers/reference/example/example-figures';
import { housedInVenlo, VENLO } from '../dossiers/reference/example/example-meanwhile';

/** One cell that somebody in Venlo typed in: the row of this record, the column that shows this. */
export interface PracticeEdit {
  readonly recordId: string;
  /** As in `SheetColumn.target`. */
  readonly target: string;
  readonly value: ModelValue;
}

/** What somebody in Venlo typed: it stays Dutch, as all data of the example. */
const REMARK = 'Voorbeeld: vijf statushouders verhuisden eind oktober en staan nu wel in de telling.';

/**
 * What Venlo filled in. The first is in conflict with what the support team noted meanwhile; the last is a figure that
 * is the region's to decide. The places of De Linde end so early that they no longer count as durable.
 */
export function practiceEdits(): readonly PracticeEdit[] {
  const housed = recordHead('realisation', housedInVenlo);
  const asylum = recordHead('realisation', { ...housedInVenlo, group: 'asylum-seekers', period: ROUND });
  const occupied = { ...housedInVenlo, group: 'ukraine', period: ROUND, kind: 'occupied' } as const;
  const linde = recordHead('capacity-layer', exampleLayerKey('linde-1', 'linde', VENLO));
  const agreed = { area: VENLO, group: 'asylum-seekers', period: ROUND, kind: 'agreed' } as const;
  return [
    { recordId: housed.id, target: 'figures.total', value: 97 },
    { recordId: housed.id, target: 'remark', value: REMARK },
    { recordId: asylum.id, target: 'figures.total', value: 372 },
    { recordId: recordHead('realisation', occupied).id, target: 'figures.total', value: 441 },
    { recordId: linde.id, target: 'layer.until', value: { date: '2028-06-30' } },
    { recordId: recordHead('quota', agreed).id, target: 'figures.total', value: 431 },
  ];
}

/** The workbook after these cells were filled in, as Excel leaves it: ids, hashes and basis as they came. */
export function fillIn(model: WorkbookModel, edits: readonly PracticeEdit[]): WorkbookModel {
  const left = new Set(edits);
  const sheets = model.sheets.map((sheet) => filledSheet(sheet, edits, left));
  if (left.size > 0) throw new Error(`no cell for ${[...left].map(({ target }) => target).join(', ')}`);
  return { ...model, sheets };
}

function filledSheet(sheet: SheetModel, edits: readonly PracticeEdit[], left: Set<PracticeEdit>): SheetModel {
  const identity = sheet.rows.map(([cell]) => String(cell ?? '')).find((cell) => cell.startsWith(ID_HEADER));
  const definition = sheetDefinitions.find((candidate) => `${ID_HEADER}${candidate.identity}` === identity);
  if (definition === undefined) return sheet;
  const rows = sheet.rows.map((row) => {
    const cells = [...row];
    for (const edit of edits.filter(({ recordId }) => recordId === row[0])) {
      const column = definition.columns.findIndex(({ target }) => target === edit.target);
      if (column === -1) continue;
      cells[HIDDEN_COLUMNS + column] = edit.value;
      left.delete(edit);
    }
    return cells;
  });
  return { ...sheet, rows };
}
