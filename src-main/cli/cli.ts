import { writeSync } from 'node:fs';
import { version } from '../../package.json';
import { runCli } from './run-cli';

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

const streams = { print: (text: string) => writeLine(1, text), say: (sentence: string) => writeLine(2, sentence) };

void runCli(process.argv.slice(2), streams, version).then((code) => {
  process.exitCode = code;
});
