import type { WorkbookModel } from '../../shared/workbook/workbook-model';

/**
 * The bytes of the workbook, after it was read back by the other library and compared with the model.
 *
 * @throws when what was written cannot be read back as it was meant: then nothing is given out.
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  throw new Error(`not built yet: ${model.title}`);
}
