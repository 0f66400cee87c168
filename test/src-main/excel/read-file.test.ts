import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { buildWorkbook } from '../../../shared/workbook/build-workbook';
import { type ReadOptions, readWorkbookFile } from '../../../src-main/excel/read-file';
import type { Reader, ReaderHost } from '../../../src-main/excel/reader-host';
import { writeWorkbook } from '../../../src-main/excel/write-workbook';
import { builtReader } from '../../helpers/built-reader';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { countingIds, exampleExport } from '../../shared/workbook/example-export';

let readerPath = '';
let workbook: Uint8Array = new Uint8Array();

beforeAll(async () => {
  readerPath = await builtReader();
  workbook = await writeWorkbook(buildWorkbook(exampleExport(), countingIds()));
});

async function failureOf(source: string | Uint8Array, options: ReadOptions = {}): Promise<string> {
  try {
    await readWorkbookFile(source, { readerPath, ...options });
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.code;
    throw error;
  }
  return 'read';
}

describe('reading a file in a process of its own', () => {
  it('gives plain cells, the hash of the bytes and the steps', async () => {
    const path = join(temporaryFolder(), 'van venlo.xlsx');
    writeFileSync(path, workbook);
    const steps: string[] = [];
    const read = await readWorkbookFile(path, { readerPath, onProgress: (step) => steps.push(step) });
    expect(read.workbook.sheets.map(({ name }) => name)).toContain('Opgaven');
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from(read.bytes).equals(Buffer.from(workbook))).toBe(true);
    expect(steps).toEqual(['check', 'read']);
  });

  it('says which file is not a workbook, is gone, or is too large', async () => {
    expect(await failureOf(Buffer.from('Geachte collega'), { fileName: 'brief.xlsx' })).toBe('workbook-not-a-workbook');
    expect(await failureOf(join(temporaryFolder(), 'weg.xlsx'))).toBe('workbook-file-not-found');
    expect(await failureOf(temporaryFolder())).toBe('workbook-not-a-workbook');
    expect(await failureOf(Buffer.alloc(26 * 1024 * 1024))).toBe('workbook-too-large');
  });

  it('stops when the person cancels', async () => {
    const controller = new AbortController();
    const reading = readWorkbookFile(workbook, { readerPath, signal: controller.signal, fileName: 'a.xlsx' });
    controller.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    await expect(readWorkbookFile(workbook, { readerPath, signal: controller.signal })).rejects.toThrow('stopped');
  });

  it('ends a reader that takes too much memory, and survives one that crashes', async () => {
    const { host, killed } = silentHost();
    expect(await failureOf(workbook, { host, memoryOf: () => 701 * 1024 * 1024 })).toBe('workbook-too-slow');
    expect(killed()).toBe(1);
    expect(await failureOf(workbook, { host: crashingHost })).toBe('workbook-damaged');
  });

  it('believes nothing but plain cells of the reader', async () => {
    const lying: ReaderHost = () => ({
      ...silent,
      onReply: (listener) => queueMicrotask(() => listener({ kind: 'done', json: '{"sheets":[{"rows":[[{}]]}]}' })),
    });
    expect(await failureOf(workbook, { host: lying })).toBe('workbook-damaged');
  });
});

const silent: Reader = {
  pid: 1,
  send: () => undefined,
  onReply: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
};

function silentHost(): { host: ReaderHost; killed: () => number } {
  let times = 0;
  const kill = () => {
    times += 1;
  };
  return { host: () => ({ ...silent, kill }), killed: () => times };
}

const crashingHost: ReaderHost = () => ({ ...silent, onExit: (listener) => queueMicrotask(listener) });
