import type { RefusalCode } from './refusal';

export interface ReaderRequest {
  readonly bytes: Uint8Array;
  /** Only its ending matters, and only for plain text. */
  readonly fileName: string;
}

export type ReaderReply =
  | { readonly kind: 'progress'; readonly step: 'check' | 'read' }
  /** The workbook as JSON text: nothing but plain data can come back. */
  | { readonly kind: 'done'; readonly json: string }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly reason: string }
  /** A bug in a reader: as good as damaged, and worth a line in the log. */
  | { readonly kind: 'failed'; readonly message: string };
