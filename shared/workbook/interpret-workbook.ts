import type { Interpretation, InterpretContext } from './interpreted-workbook';
import type { ReadWorkbook } from './read-workbook';

/** What a workbook that came back says: per record the basis, and on top of it what was edited in Excel. */
export function interpretWorkbook(workbook: ReadWorkbook, context: InterpretContext): Interpretation {
  throw new Error(`not built yet: ${workbook.format} ${context.fileName}`);
}
