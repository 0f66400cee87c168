import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Api } from '../../shared/ipc/contract';
import { allEventNames, channelNames } from '../../shared/ipc/names';

// Asked before the page has a script to ask it with.
const start = ipcRenderer.invoke('app.start');
const ask = (name: string) => (input: unknown) => (name === 'app.start' ? start : ipcRenderer.invoke(name, input));
const calls = channelNames.map((name) => [name, ask(name)]);

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

interface Painting {
  observe(what: { type: 'paint'; buffered: boolean }): void;
}
// Once something was painted, the processor is free for the script. Node has this name too, without painting.
const painting: Painting = new PerformanceObserver(() => ipcRenderer.send('page.drawn')) as unknown as Painting;
painting.observe({ type: 'paint', buffered: true });

contextBridge.exposeInMainWorld('api', api);
