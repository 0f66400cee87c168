import { listParameter, statement } from '../statement';
import type { Store } from '../store';

/** What a kind of file is: only what opens everywhere is told apart. */
export type MediaType = 'application/pdf' | 'application/octet-stream';

export interface AttachmentFile {
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** Keeps the bytes of a file by their hash; bytes that are here already stay as they are. */
export function keepAttachmentFile(store: Store, { sha256, mediaType, bytes }: AttachmentFile, at: string): void {
  statement(
    store,
    'INSERT OR IGNORE INTO attachment_files (sha256, size, media_type, added_at, bytes) VALUES (?, ?, ?, ?, ?)',
  ).run(sha256, bytes.length, mediaType, at, bytes);
}

/** The bytes of a file; undefined when they are not on this computer. */
export function readAttachmentFile(store: Store, sha256: string): Uint8Array | undefined {
  const row = statement(store, 'SELECT bytes FROM attachment_files WHERE sha256 = ?').get(sha256);
  // Column of the query; a BLOB is read as a Buffer, which is a Uint8Array.
  return (row as { bytes: Uint8Array } | undefined)?.bytes;
}

/** Which of these files are on this computer. */
export function attachmentFilesHere(store: Store, hashes: readonly string[]): Set<string> {
  const rows = statement(
    store,
    'SELECT sha256 FROM attachment_files WHERE sha256 IN (SELECT value FROM json_each(?))',
  ).all(listParameter(hashes)) as { sha256: string }[]; // columns of the query
  return new Set(rows.map(({ sha256 }) => sha256));
}
