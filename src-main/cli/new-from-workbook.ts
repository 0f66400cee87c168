import { ExpectedFailure } from '../../shared/ipc/reply';
import type { CommandWorld, ExitCode } from './command';

/** `new --from`: a dossier that starts from a workbook that came by mail. */
export async function startFromWorkbook(
  _dossier: string,
  workbook: string,
  _as: string,
  _function: string | undefined,
  _world: CommandWorld,
): Promise<ExitCode> {
  throw new ExpectedFailure('not-available', { path: workbook });
}
