import { basename, resolve } from 'node:path';
import { ExpectedFailure } from '../../shared/ipc/reply';
import type { AcceptPolicy } from '../../shared/merge/choices-for';
import { failureSentence } from '../../shared/text/failure-sentence';
import type { Locale } from '../../shared/text/locale';
import { readWorkbookFile } from '../excel/read-file';
import { acceptFile, type FileOutcome } from '../services/exchange/accept-file';
import type { ReadWorkbookFile } from '../services/exchange/read-import';
import { textsOf } from '../services/exchange/texts';
import type { Session } from '../services/session';
import { type Command, type CommandWorld, type ExitCode, gravest } from './command';
import { importLines } from './import-lines';
import { withSession } from './with-session';

const policies = ['all', 'owner', 'none'] as const satisfies readonly AcceptPolicy[];

/** What `--json` prints per file. Stable: keys are only ever added (docs/command-line.md). */
export type ImportReport =
  | FileOutcome
  | { readonly file: string; readonly outcome: 'refused'; readonly code: string; readonly sentence: string };

export const importCommand = makeImportCommand();

/** @param reader how a file is read; tests read in their own process. */
export function makeImportCommand(reader?: ReadWorkbookFile): Command {
  return {
    name: 'import',
    usage: 'import <dossier> <file>... [--dry-run] [--accept all|owner|none] [--join] [--without-backup] [--json]',
    shape: {
      positionals: ['dossier', 'file'],
      isLastRepeated: true,
      options: {
        'dry-run': {},
        accept: { value: 'all|owner|none', allowed: policies },
        join: {},
        'without-backup': {},
        json: {},
      },
    },
    run: (args, world) => {
      const [dossier = '', ...files] = args.positionals;
      const how = { joins: args.options.has('join'), withoutBackup: args.options.has('without-backup') };
      const policy = args.options.has('dry-run') ? 'none' : policyOf(args.options.get('accept'));
      const readFile = reader ?? world.readFile ?? readWorkbookFile;
      return withSession(dossier, world, async (session) => {
        const reports: ImportReport[] = [];
        // One after the other: each file is a transaction of its own and sees what the one before it did.
        for (const file of files)
          reports.push(await importFile(session, { path: resolve(file), ...how }, policy, readFile));
        tell(reports, session, world, args.options.has('json'));
        return gravest(reports.map(exitCodeOf));
      });
    },
  };
}

function policyOf(text: string | undefined): AcceptPolicy {
  return policies.find((policy) => policy === text) ?? 'none';
}

async function importFile(
  session: Session,
  { path, joins, withoutBackup }: { readonly path: string; readonly joins: boolean; readonly withoutBackup: boolean },
  policy: AcceptPolicy,
  readFile: ReadWorkbookFile,
): Promise<ImportReport> {
  const file = basename(path);
  try {
    return await acceptFile(session, { token: path, name: file, path, joins }, policy, readFile, withoutBackup);
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { file, outcome: 'refused', code: error.code, sentence: refusalSentence(error, session.locale) };
  }
}

/** Why a file was refused, and the option with which one goes on where there is one. */
function refusalSentence(failure: ExpectedFailure, locale: Locale): string {
  const sentence = failureSentence(failure, locale);
  const { joinHint, withoutBackupHint } = textsOf(locale).cli;
  if (failure.code === 'workbook-other-dossier') return `${sentence} ${joinHint}`;
  return failure.code.startsWith('backup-') ? `${sentence} ${withoutBackupHint}` : sentence;
}

function tell(reports: readonly ImportReport[], session: Session, world: CommandWorld, isJson: boolean): void {
  for (const report of reports) {
    if (report.outcome === 'refused') world.say(`${report.file}: ${report.sentence}`);
    else if (!isJson) for (const line of importLines(report, session)) world.print(line);
  }
  if (isJson) world.print(JSON.stringify({ version: 1, files: reports }, null, 2));
}

/** Left undecided is 3: what waits, what is in conflict, and what was only looked at. */
function exitCodeOf(report: ImportReport): ExitCode {
  if (report.outcome === 'refused') return 1;
  return report.conflicts + report.waiting + report.undecided > 0 ? 3 : 0;
}
