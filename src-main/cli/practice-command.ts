import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { saveFile } from '../print/save-file';
import { practiceAnswer } from '../services/practice/practice-answer';
import type { Command, ExitCode } from './command';
import { UsageError } from './parse-arguments';
import { withSession } from './with-session';

export const practiceCommand: Command = {
  name: 'practice',
  usage: 'practice <example dossier> --out <file or folder>',
  shape: { positionals: ['dossier'], options: { out: { value: 'file or folder' } } },
  run: (args, world) => {
    const out = args.options.get('out');
    if (out === undefined) throw new UsageError('missingArgument', { argument: '--out <file or folder>' });
    return withSession(args.positionals[0] ?? '', world, async (session): Promise<ExitCode> => {
      const { fileName, bytes } = await practiceAnswer(session, world.version);
      const path = pathOf(out, fileName);
      await saveFile(path, bytes);
      world.print(path);
      return 0;
    });
  },
};

/** A folder that is there, or is named as one: the file gets its own name. */
function pathOf(out: string, fileName: string): string {
  const path = resolve(out);
  const isFolder = existsSync(path) ? statSync(path).isDirectory() : out.endsWith('/') || out.endsWith(sep);
  if (!isFolder) return path;
  mkdirSync(path, { recursive: true });
  return join(path, fileName);
}
