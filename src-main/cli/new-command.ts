import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import { party } from '../../shared/ipc/schemas/app';
import { createDossier, type DossierStart } from '../services/dossiers/create-dossier';
import type { Command, CommandWorld, ExitCode } from './command';
import { startFromWorkbook } from './new-from-workbook';
import { type ParsedArguments, UsageError } from './parse-arguments';
import { withSession } from './with-session';

const starts = ['limburg', 'example', 'municipalities', 'from'] as const;

export const newCommand: Command = {
  name: 'new',
  usage:
    'new <dossier> (--limburg | --example | --municipalities <csv> | --from <workbook>) --as <GM code | PV code>\n' +
    '      [--function <text>] [--region <PV code>] [--region-name <text>]',
  shape: {
    positionals: ['dossier'],
    options: {
      limburg: {},
      example: {},
      municipalities: { value: 'csv' },
      from: { value: 'workbook' },
      as: { value: 'code' },
      function: { value: 'text' },
      region: { value: 'code' },
      'region-name': { value: 'text' },
    },
  },
  run: async (args, world) => {
    const path = resolve(args.positionals[0] ?? '');
    const [start, ...more] = starts.filter((name) => args.options.has(name));
    if (start === undefined || more.length > 0) {
      throw new UsageError('oneOf', { options: '--limburg, --example, --municipalities, --from' });
    }
    const as = partyOption(args);
    if (start === 'from')
      return startFromWorkbook(path, existing(args.options.get('from')), as, args.options.get('function'), world);
    createDossier(path, { start: startOf(start, args), party: as, function: args.options.get('function') });
    return opened(path, world);
  },
};

/** Opened once, so that the installation knows its site before anything is written. */
async function opened(path: string, world: CommandWorld): Promise<ExitCode> {
  await withSession(path, world, () => undefined);
  return 0;
}

function partyOption(args: ParsedArguments): string {
  const as = args.options.get('as');
  if (as === undefined) throw new UsageError('missingArgument', { argument: '--as <GM code | PV code>' });
  if (!party.safeParse(as).success)
    throw new UsageError('wrongValue', { option: '--as', value: as, allowed: 'GM0983, PV31, …' });
  return as;
}

function startOf(start: 'limburg' | 'example' | 'municipalities', args: ParsedArguments): DossierStart {
  if (start !== 'municipalities') return { kind: start };
  const region = { code: args.options.get('region'), name: args.options.get('region-name') };
  return { kind: 'municipalities', list: readList(existing(args.options.get(start))), region };
}

function readList(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ExpectedFailure('file-unreadable', { file: basename(path) }, { cause: error });
  }
}

function existing(file: string | undefined): string {
  const path = resolve(file ?? '');
  if (!existsSync(path)) throw new ExpectedFailure('file-not-found', { path });
  return path;
}
