import { limits } from './limits';
import { Refusal } from './refusal';
import { scanXml } from './strict-xml';

/**
 * Cells with a value in a sheet of an .xlsx. A reader that answers fewer lost some without saying so, and in an
 * exchange that would look like rows taken out.
 */
export function countSheetCells(bytes: Buffer): number {
  let cells = 0;
  let all = 0;
  let hasValue = false;
  let isSheet = false;
  scanXml(bytes, {
    open(name, depth) {
      if (depth === 1) isSheet = name === 'worksheet';
      if (name !== 'c') return;
      hasValue = false;
      all += 1;
      if (all > limits.cells) throw new Refusal('too-many-cells', 'cells in a sheet');
    },
    close(name, _depth, _text, from, until) {
      if (name === 'v') hasValue ||= until > from;
      else if (name === 'is') hasValue ||= until > from;
      else if (name === 'c' && hasValue) {
        cells += 1;
        hasValue = false;
      }
    },
  });
  if (!isSheet) throw new Refusal('damaged', 'not a worksheet');
  return cells;
}
