import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channelNames } from '../../shared/ipc/names';

type Listener = (event: IpcMainInvokeEvent, input: unknown) => unknown;

/**
 * The page loads while the application behind it is still being loaded. A call that comes too early waits for its
 * handler instead of failing: otherwise a slow computer would show an empty window.
 */
export function holdEarlyCalls(ipcMain: Pick<IpcMain, 'handle'>): Pick<IpcMain, 'handle'> {
  const arrive = new Map<string, (listener: Listener) => void>();
  for (const name of channelNames) {
    const arrived = new Promise<Listener>((resolve) => arrive.set(name, resolve));
    ipcMain.handle(name, async (event, input) => (await arrived)(event, input));
  }
  return { handle: (name, listener) => arrive.get(name)?.(listener) };
}
