import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Session } from '../session';
import { fileOf, heldPlan } from './shelf';

/**
 * Puts a copy of the file as it was read in a temporary folder and answers where, to be opened in Excel: what a person
 * does to it there never touches the file that was mailed.
 *
 * @throws ExpectedFailure `plan-without-file` for a plan that is not of one file.
 */
export async function copyOfOriginal(session: Session, planId: string): Promise<string> {
  const file = fileOf(heldPlan(session, planId).origin);
  if (file === null) throw new ExpectedFailure('plan-without-file');
  const folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const path = join(folder, basename(file.fileName));
  await writeFile(path, file.bytes);
  return path;
}
