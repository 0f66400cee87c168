import type { Api, Channel, EventName, EventPayload, Input, Output } from '../../shared/ipc/contract';
import type { Failure, Reply } from '../../shared/ipc/reply';
import type { AnsweredCall } from './answered-call';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly api: Api;
  }
}

/** A failure of a call, thrown so that queries and mutations carry it; `useFailureText` makes it a sentence. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'FailureError';
  }
}

type Arguments<C extends Channel> = undefined extends Input<C> ? [input?: Input<C>] : [input: Input<C>];

/** Calls the main process: gives the value, or throws a `FailureError`. */
export async function call<C extends Channel>(channel: C, ...[input]: Arguments<C>): Promise<Output<C>> {
  // The function belongs to this channel; TypeScript sees the union over all channels.
  const send = window.api.calls[channel] as (input: unknown) => Promise<Reply<Output<C>>>;
  const reply = await send(input);
  if (!reply.ok) throw new FailureError(reply.error);
  for (const listener of followers) listener({ channel, input, value: reply.value });
  return reply.value;
}

const followers = new Set<(answered: AnsweredCall) => void>();

/** Tells what the window asked for and got, to who only looks on. Gives the function that stops it. */
export function followCalls(listener: (answered: AnsweredCall) => void): () => void {
  followers.add(listener);
  return () => followers.delete(listener);
}

/** Listens to the main process; gives the function that stops listening. */
export function on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  // As above: listener and event belong together.
  const listen = window.api.on[event] as (listener: (payload: EventPayload<E>) => void) => () => void;
  return listen(listener);
}

/** Hands dropped files to the main process, which answers with the event `files.dropped`. */
export const dropFiles = (files: readonly File[]): void => window.api.dropFiles(files);

export const api = { call, on, dropFiles };
