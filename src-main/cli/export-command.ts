import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { party } from '../../shared/ipc/schemas/app';
import type { ExportRequest } from '../../shared/ipc/schemas/exchange';
import { parseDate } from '../../shared/text/dates';
import { saveFile } from '../print/save-file';
import { type ExportTarget, makeExports } from '../services/exchange/make-exports';
import { saveMails } from '../services/mail/make-mails';
import type { Command, ExitCode } from './command';
import { type ParsedArguments, UsageError } from './parse-arguments';
import { withSession } from './with-session';

const scopes = ['region', 'municipality', 'each'] as const;

export const exportCommand: Command = {
  name: 'export',
  usage:
    'export <dossier> --out <file or folder> [--scope region|municipality|each] [--for <GM code>] [--bare] [--mail [--reply-by <date>]]',
  shape: {
    positionals: ['dossier'],
    options: {
      out: { value: 'file or folder' },
      scope: { value: 'region|municipality|each', allowed: scopes },
      for: { value: 'GM code' },
      bare: {},
      mail: {},
      'reply-by': { value: 'date' },
    },
  },
  run: (args, world) => {
    const request = requestOf(args);
    const out = args.options.get('out');
    if (out === undefined) throw new UsageError('missingArgument', { argument: '--out <file or folder>' });
    const replyBy = replyByOf(args);
    return withSession(args.positionals[0] ?? '', world, async (session): Promise<ExitCode> => {
      const made = await makeExports(session, request, targetOf(out, request), world.version);
      for (const file of made.files) world.print(join(made.folder, file));
      if (args.options.has('mail')) {
        const mails = await saveMails(session, { exportIds: made.exportIds, replyBy }, made.folder, saveFile);
        for (const file of mails) world.print(join(made.folder, file));
      }
      return 0;
    });
  },
};

/** The day by which the mails ask for an answer. */
function replyByOf({ options }: ParsedArguments): string | null {
  const text = options.get('reply-by');
  if (text === undefined) return null;
  const day = parseDate(text);
  if (day === null) throw new UsageError('wrongValue', { option: '--reply-by', value: text, allowed: '10-12-2026' });
  if (!options.has('mail')) throw new UsageError('missingArgument', { argument: '--mail' });
  return day;
}

/** Named an addressee, a workbook holds that municipality; else the whole region. */
function requestOf({ options }: ParsedArguments): ExportRequest {
  const addressee = options.get('for') ?? null;
  if (addressee !== null && !party.safeParse(addressee).success) {
    throw new UsageError('wrongValue', { option: '--for', value: addressee, allowed: 'GM0983, …' });
  }
  const given = scopes.find((scope) => scope === options.get('scope'));
  const scope = given ?? (addressee === null ? 'region' : 'municipality');
  if (scope === 'each' && addressee !== null) {
    throw new UsageError('wrongValue', {
      option: '--for',
      value: addressee,
      allowed: '--scope region, --scope municipality',
    });
  }
  return { scope, addressee, isBare: options.has('bare') };
}

/** A folder that is there, or is named as one, or is needed: the files get their own names. Else the file itself. */
function targetOf(out: string, { scope }: ExportRequest): ExportTarget {
  const path = resolve(out);
  const isFile = existsSync(path) && statSync(path).isFile();
  const isFolder = existsSync(path) ? !isFile : out.endsWith('/') || out.endsWith(sep) || scope === 'each';
  if (!isFolder) return { kind: 'file', path };
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new ExpectedFailure('file-not-writable', { file: path }, { cause: error });
  }
  return { kind: 'folder', path };
}
