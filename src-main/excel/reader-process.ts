import { parseFile } from './parse-file';
import type { ReaderReply, ReaderRequest } from './reader-messages';
import { Refusal } from './refusal';

/**
 * Entry of the process that reads one file and ends. It gets bytes, never a path, and answers plain cells as text; it
 * opens no file and no dossier. Runs as utilityProcess of Electron and as a forked child of plain Node alike.
 */
interface Port {
  send(reply: ReaderReply): void;
  receive(listener: (request: ReaderRequest) => void): void;
}

async function answer(port: Port, request: ReaderRequest): Promise<void> {
  try {
    const { buffer, byteOffset, byteLength } = request.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const workbook = await parseFile(bytes, request.fileName, (step) => port.send({ kind: 'progress', step }));
    port.send({ kind: 'done', json: JSON.stringify(workbook) });
  } catch (error) {
    if (error instanceof Refusal) port.send({ kind: 'refused', code: error.code, reason: error.reason });
    else
      port.send({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Electron gives a utility process a `parentPort`; a forked child has `process.send`. */
function portOf(): Port {
  const parent: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(parent)) {
    return {
      send: (reply) => parent.postMessage(reply),
      receive: (listener) => parent.on('message', ({ data }) => listener(data)),
    };
  }
  return {
    send: (reply) => process.send?.(reply),
    receive: (listener) => process.on('message', (request) => listener(request as ReaderRequest)), // the parent is our own program
  };
}

interface ParentPort {
  postMessage(reply: ReaderReply): void;
  on(event: 'message', listener: (event: { data: ReaderRequest }) => void): void;
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port;
}

const port = portOf();
port.receive((request) => void answer(port, request));
