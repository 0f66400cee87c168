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
