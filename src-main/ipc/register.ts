import { basename } from 'node:path';
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { type Channel, type Contract, contract, type Handlers } from '../../shared/ipc/contract';
import { ExpectedFailure, type Failure, type Reply } from '../../shared/ipc/reply';
import type { Log } from '../system/log';

interface Border {
  readonly isOwnPage: (url: string) => boolean;
  readonly log: Log;
  /** A short reference that a user can quote and that stands in the log. */
  readonly newReference: () => string;
  /** Also checks what handlers answer; costs time on large answers, so not for users. */
  readonly checksAnswers: boolean;
}

/** Longer than this and the user feels it: worth a line in the log. */
const slow = 50;

/** Connects every call of the contract to its handler: sender check, input check, reply. Handlers contain none of that. */
export function registerHandlers(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, border: Border): void {
  // Object.keys forgets the key type; the contract is complete by its own type.
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, (event, input) => answer(channel, handlers, border, event, input));
  }
}

/** The page of ours, in the main frame: an embedded page never speaks for the user. */
export function isTrusted(frame: WebFrameMain | null, mainFrame: WebFrameMain, isOwnPage: (url: string) => boolean) {
  return frame !== null && frame === mainFrame && isOwnPage(frame.url);
}

async function answer(
  channel: Channel,
  handlers: Handlers,
  border: Border,
  event: IpcMainInvokeEvent,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isTrusted(event.senderFrame, event.sender.mainFrame, border.isOwnPage)) return failed({ code: 'not-allowed' });
  const { input: inputSchema, output } = contract[channel];
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
    return failed({ code: 'invalid-input', reference: logged(border, `input of ${channel}`, issues.join('; ')) });
  }
  const started = performance.now();
  try {
    // Input and handler belong to the same channel; the union over all channels cannot express that.
    const handle = handlers[channel] as (input: unknown) => unknown;
    const value = await handle(parsed.data);
    return { ok: true, value: border.checksAnswers ? checkedAnswer(channel, output, value) : value };
  } catch (error) {
    return failed(failureOf(channel, error, border));
  } finally {
    const took = performance.now() - started;
    if (took > slow) border.log.info('slow call', { channel, milliseconds: Math.round(took) });
  }
}

function checkedAnswer(channel: Channel, schema: Contract[Channel]['output'], value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`The answer of ${channel} does not fit the contract`, { cause: parsed.error });
}

const failed = (error: Failure): Reply<never> => ({ ok: false, error });

function failureOf(channel: Channel, error: unknown, border: Border): Failure {
  if (error instanceof ExpectedFailure) return { code: error.code, values: withoutPath(error.values) };
  return { code: 'unexpected', reference: logged(border, channel, error) };
}

/** The page learns the name of a file, never where it is. */
function withoutPath({ path, technical: _, ...values }: ExpectedFailure['values']): ExpectedFailure['values'] {
  return path === undefined ? values : { ...values, file: basename(String(path)) };
}

function logged({ log, newReference }: Border, where: string, error: unknown): string {
  const reference = newReference();
  log.error(where, error, { reference });
  return reference;
}
