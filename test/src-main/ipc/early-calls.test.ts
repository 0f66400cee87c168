import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { holdEarlyCalls } from '../../../src-main/ipc/early-calls';

test('a call that comes before the program behind the window is loaded waits and is answered', async () => {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, input: unknown) => unknown>();
  const calls = holdEarlyCalls({ handle: (name, listener) => void listeners.set(name, listener) });
  // The event is only handed on.
  const early = listeners.get('app.state')?.({} as IpcMainInvokeEvent, 'asked too early');
  calls.handle('app.state', (_event, input) => `answer to: ${String(input)}`);
  expect(await early).toBe('answer to: asked too early');
});
