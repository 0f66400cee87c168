import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shell } from 'electron';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { MailFile } from '../services/mail/make-mails';

/**
 * Hands a draft to the mail program of this computer, from a temporary folder.
 *
 * @throws ExpectedFailure `no-mail-program` when the system has nothing that opens it.
 */
export async function openMail({ fileName, bytes }: MailFile): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const path = join(folder, fileName);
  await writeFile(path, bytes);
  const problem = await shell.openPath(path);
  if (problem !== '') throw new ExpectedFailure('no-mail-program', { technical: problem });
}
