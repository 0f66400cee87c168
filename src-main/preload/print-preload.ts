import { contextBridge, ipcRenderer } from 'electron';
import { type PrintJob, printChannels } from '../../shared/print/print-job';

const printJob: PrintJob = {
  document: () => ipcRenderer.invoke(printChannels.document),
  drawn: (pages) => ipcRenderer.send(printChannels.drawn, pages),
};

contextBridge.exposeInMainWorld('printJob', printJob);
