import { app, utilityProcess } from 'electron';
import type { ReadWorkbookFile } from '../services/exchange/read-import';

/**
 * Reads a file in a utility process of Electron: a packaged program cannot be run as plain Node. Its memory is asked of
 * Electron, which knows it on every system.
 */
export const readInWindow: ReadWorkbookFile = async (source, options = {}) => {
  // Not at start-up: most starts read no file.
  const [{ readWorkbookFile }, { utilityReader }] = await Promise.all([
    import('../excel/read-file'),
    import('../excel/reader-host'),
  ]);
  const host = utilityReader((path, args, settings) => utilityProcess.fork(path, args, settings));
  return readWorkbookFile(source, { ...options, host, memoryOf });
};

function memoryOf(pid: number): number | null {
  const metric = app.getAppMetrics().find((each) => each.pid === pid);
  return metric === undefined ? null : metric.memory.workingSetSize * 1024;
}
