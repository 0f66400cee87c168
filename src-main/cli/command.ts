import type { PrintedAgreement } from '../../shared/print/printed-agreement';
import type { Locale } from '../../shared/text/locale';
import type { ReadWorkbookFile } from '../services/exchange/read-import';
import type { SessionOptions } from '../services/session';
import type { ArgumentShape, ParsedArguments } from './parse-arguments';

/**
 * - 0 done;
 * - 1 refused, with a sentence on stderr;
 * - 2 wrong usage;
 * - 3 done, with conflicts or undecided things left.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command has besides its arguments. */
export interface CommandWorld {
  readonly locale: Locale;
  /** For `openSession`: the data folder of the program and the language. */
  readonly session: SessionOptions;
  readonly version: string;
  /** Makes a PDF in a page of Electron; absent where the command line runs as plain Node. */
  readonly makePdf?: (document: PrintedAgreement) => Promise<Uint8Array>;
  /** How a workbook is read; absent where the reader can be a child of plain Node. */
  readonly readFile?: ReadWorkbookFile;
  /** stdout: what was asked for, and nothing else. Ends the line itself. */
  readonly print: (text: string) => void;
  /** stderr: a sentence for people. */
  readonly say: (sentence: string) => void;
}

/** One command of the command line. An `ExpectedFailure` becomes its sentence and exit code 1. */
export interface Command {
  readonly name: string;
  /** As in the README: `new <dossier> (--limburg | …) --as <code>`. */
  readonly usage: string;
  readonly shape: ArgumentShape;
  readonly run: (args: ParsedArguments, world: CommandWorld) => ExitCode | Promise<ExitCode>;
}

/** Of several outcomes the gravest: 2, 1, 3, 0. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return ([2, 1, 3] as const).find((code) => codes.includes(code)) ?? 0;
}
