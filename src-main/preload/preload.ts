import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Api } from '../../shared/ipc/contract';
import { allEventNames, channelNames } from '../../shared/ipc/names';

const calls = channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]);

/** Hands on the payload only: the event object would give the page the whole of ipcRenderer. */
const listen = (name: string) => (listener: (payload: unknown) => void) => {
  const onMessage = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(name, onMessage);
  return () => {
    ipcRenderer.removeListener(name, onMessage);
  };
};

const api = {
  // Object.fromEntries forgets the keys; `names.ts` guarantees that they are all there.
  calls: Object.fromEntries(calls) as Api['calls'],
  on: Object.fromEntries(allEventNames.map((name) => [name, listen(name)])) as Api['on'],
  dropFiles: (files) =>
    ipcRenderer.send(
      'files.drop',
      // What the page drops is a File; anything else has no path and is left out.
      files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== ''),
    ),
} satisfies Api;

contextBridge.exposeInMainWorld('api', api);
