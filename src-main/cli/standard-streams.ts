import { writeSync } from 'node:fs';
import type { CliStreams } from './run-cli';

/** Written at once: `process.exitCode` with an asynchronous pipe would cut a long dump short. */
function writeLine(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSome(stream, bytes, at);
}

/** A full pipe is not an error: the reader is slower than we are. A closed one is: it wants no more (`dump | head`). */
function writeSome(stream: 1 | 2, bytes: Buffer, at: number): number {
  try {
    return writeSync(stream, bytes, at);
  } catch (error) {
    // Set by Node on every error of the system.
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EPIPE') return bytes.length;
    if (code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

/** stdout and stderr of this process. */
export const standardStreams: CliStreams = {
  print: (text) => writeLine(1, text),
  say: (sentence) => writeLine(2, sentence),
};
