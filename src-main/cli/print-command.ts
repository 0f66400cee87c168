import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { printFileName } from '../../shared/print/print-file-name';
import { saveFile } from '../print/save-file';
import { agreementByNumber } from '../services/agreements/agreement-by-number';
import { fingerprintByVersion } from '../services/agreements/print-choices';
import { printedAgreement } from '../services/agreements/printed-agreement';
import type { Command, ExitCode } from './command';
import { UsageError } from './parse-arguments';
import { withSession } from './with-session';

export const printCommand: Command = {
  name: 'print',
  usage: 'print <dossier> agreement <number> [--version <n>] --out <file or folder>',
  shape: {
    positionals: ['dossier', 'agreement', 'number'],
    options: { out: { value: 'file or folder' }, version: { value: 'n' } },
  },
  run: ({ positionals, options }, world) => {
    const [dossier = '', what = '', number = ''] = positionals;
    if (what !== 'agreement')
      throw new UsageError('wrongValue', { option: '<agreement>', value: what, allowed: 'agreement' });
    const out = options.get('out');
    if (out === undefined) throw new UsageError('missingArgument', { argument: '--out <file or folder>' });
    const { makePdf } = world;
    if (makePdf === undefined) throw new ExpectedFailure('print-in-program');
    return withSession(dossier, world, async (session): Promise<ExitCode> => {
      const id = agreementByNumber(session, number);
      const version = options.get('version');
      const fingerprint = version === undefined ? undefined : fingerprintByVersion(session, id, version);
      const document = printedAgreement(session, id, fingerprint);
      const path = isFolder(out) ? join(resolve(out), printFileName(document)) : resolve(out);
      await saveFile(path, await makePdf(document));
      world.print(path);
      return 0;
    });
  },
};

/** One that is there, or is named as one. */
function isFolder(out: string): boolean {
  const path = resolve(out);
  return existsSync(path) ? statSync(path).isDirectory() : out.endsWith('/') || out.endsWith(sep);
}
