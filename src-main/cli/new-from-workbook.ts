import { basename } from 'node:path';
import { readWorkbookFile } from '../excel/read-file';
import type { ReadWorkbookFile } from '../services/exchange/read-import';
import { startFromWorkbook as start } from '../services/exchange/start-from-workbook';
import type { CommandWorld, ExitCode } from './command';
import { withSession } from './with-session';

/** `new --from`: a dossier that starts from a workbook that came by mail. */
export async function startFromWorkbook(
  dossier: string,
  workbook: string,
  as: string,
  role: string | undefined,
  world: CommandWorld,
  readFile: ReadWorkbookFile = world.readFile ?? readWorkbookFile,
): Promise<ExitCode> {
  await start(dossier, { workbook, fileName: basename(workbook), party: as, function: role, readFile });
  // Opened once, so that the installation knows its site before anything is written.
  await withSession(dossier, world, () => undefined);
  return 0;
}
