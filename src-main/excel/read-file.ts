import type { ReadWorkbook } from '../../shared/workbook/read-workbook';
import type { RefusalCode } from './refusal';

export interface ReadOptions {
  readonly onProgress?: (step: 'check' | 'read') => void;
  readonly signal?: AbortSignal;
}

export interface ReadFileResult {
  readonly workbook: ReadWorkbook;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** The very bytes that were checked, to be kept beside the import. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a workbook or list in a process of its own, after the guard. Nothing of the file reaches this process but plain
 * cells, checked by schema.
 *
 * @throws ExpectedFailure `workbook-<refusal>` (see `RefusalCode`), `file-not-found`; AbortError when cancelled.
 */
export async function readWorkbookFile(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadFileResult> {
  throw new Error(
    `not built yet: ${typeof source} ${String(options.signal?.aborted)} ${'' satisfies RefusalCode | ''}`,
  );
}
