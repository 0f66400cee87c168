import { resolve } from 'node:path';

const extensions = ['.regietafel', '.xlsx', '.xls', '.ods', '.csv'];

/** The files a person opened the program with: by a double click, or by dropping them on its icon. */
export function filesIn(argv: readonly string[], appPath: string): string[] {
  return argv
    .slice(1)
    .filter(
      (argument) => !argument.startsWith('-') && extensions.some((ending) => argument.toLowerCase().endsWith(ending)),
    )
    .map((argument) => resolve(argument))
    .filter((path) => path !== resolve(appPath));
}

/** What comes after `--cli`: a command of the command line and its arguments; null when the window is meant. */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf('--cli');
  return at === -1 ? null : argv.slice(at + 1);
}
