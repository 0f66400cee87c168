import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { ReadWorkbook } from '../../shared/workbook/read-workbook';
import { readWorkbookSchema } from '../../shared/workbook/read-workbook-schema';
import { limits } from './limits';
import { forkedReader, type Reader, type ReaderHost, residentBytes } from './reader-host';
import { Refusal } from './refusal';

export interface ReadOptions {
  readonly onProgress?: (step: 'check' | 'read') => void;
  /** Cancels: the process is killed and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Name as the person saw it; needed when bytes are given. */
  readonly fileName?: string;
  /** How the process is started; forked Node unless told otherwise. */
  readonly host?: ReaderHost;
  /** The built `reader-process.js`; beside the running program unless told otherwise. */
  readonly readerPath?: string;
  /** Memory of the process, for systems that do not tell it here (Electron's `app.getAppMetrics`). */
  readonly memoryOf?: (pid: number) => number | null;
  /** Called with the English reason of a refusal or failure, for the log. */
  readonly onReason?: (reason: string) => void;
}

export interface ReadFileResult {
  readonly workbook: ReadWorkbook;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** The very bytes that were checked, to be kept beside the import. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a workbook or list in a process of its own, after the guard. Size first, then once into memory: what is checked,
 * hashed, read and kept are the same bytes. Killed after 30 seconds or at 700 MB.
 *
 * @throws ExpectedFailure `workbook-<refusal>` (`RefusalCode`, or `file-not-found`); the signal's reason when cancelled.
 */
export async function readWorkbookFile(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadFileResult> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const fileName = options.fileName ?? (typeof source === 'string' ? basename(source) : '');
  try {
    if (bytes.length > limits.fileBytes) throw new Refusal('too-large', 'file');
    const json = await runReader(bytes, fileName, options);
    const workbook = readWorkbookSchema(JSON.parse(json));
    if (workbook === null) throw new Refusal('damaged', 'reader answered something else');
    return { workbook, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    options.onReason?.(error.message);
    throw new ExpectedFailure(`workbook-${error.code}`, { file: fileName }, { cause: error });
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) throw new ExpectedFailure('workbook-too-large', { file: basename(path) });
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT')
      throw new ExpectedFailure('workbook-file-not-found', { file: basename(path) }, { cause: error });
    if (code === 'EISDIR')
      throw new ExpectedFailure('workbook-not-a-workbook', { file: basename(path) }, { cause: error });
    if (code === 'EBUSY') throw new ExpectedFailure('file-in-use', { file: basename(path) }, { cause: error });
    if (code === 'EACCES' || code === 'EPERM')
      throw new ExpectedFailure('file-unreadable', { file: basename(path) }, { cause: error });
    throw error;
  }
}

function runReader(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<string> {
  const { host = forkedReader, readerPath = join(import.meta.dirname, 'reader-process.js'), signal } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const reader = host(readerPath);
    const stopWatching = watch(reader, options, (refusal) => finish(() => reject(refusal)));
    const cancel = () => finish(() => reject(signal?.reason ?? new Error('cancelled')));
    let isFinished = false;
    const finish = (settle: () => void) => {
      if (isFinished) return;
      isFinished = true;
      stopWatching();
      signal?.removeEventListener('abort', cancel);
      reader.kill();
      settle();
    };
    signal?.addEventListener('abort', cancel);
    reader.onExit(() => finish(() => reject(new Refusal('damaged', 'reader ended'))));
    reader.onReply((reply) => {
      if (reply.kind === 'progress') options.onProgress?.(reply.step);
      else if (reply.kind === 'done') finish(() => resolve(reply.json));
      else if (reply.kind === 'refused') finish(() => reject(new Refusal(reply.code, reply.reason)));
      else finish(() => reject(new Refusal('damaged', reply.message)));
    });
    reader.send({ bytes, fileName });
  });
}

/** Time and memory: a bomb that passes the guard ends here. */
function watch(
  reader: Reader,
  { memoryOf = residentBytes }: ReadOptions,
  stop: (refusal: Refusal) => void,
): () => void {
  const time = setTimeout(() => stop(new Refusal('too-slow', 'time')), limits.milliseconds);
  const poll = setInterval(() => {
    const used = reader.pid === undefined ? null : memoryOf(reader.pid);
    if (used !== null && used > limits.residentBytes) stop(new Refusal('too-slow', 'memory'));
  }, limits.pollMilliseconds);
  return () => {
    clearTimeout(time);
    clearInterval(poll);
  };
}
