import { ExpectedFailure } from '../../shared/ipc/reply';
import { commandLine as en } from '../../shared/text/en/command-line';
import { failureSentence } from '../../shared/text/failure-sentence';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { type CommandLineText, commandLine as nl } from '../../shared/text/nl/command-line';
import { userDataFolder } from '../system/paths';
import type { Command, CommandWorld, ExitCode } from './command';
import { commands } from './commands';
import { parseArguments, UsageError } from './parse-arguments';

export interface CliStreams {
  readonly print: (text: string) => void;
  readonly say: (sentence: string) => void;
}

/** Options that every command has. */
const everywhere = {
  'user-data': { value: 'folder' },
  language: { value: 'nl|en', allowed: ['nl', 'en'] },
} as const;

/** The command line: arguments in, exit code out. Never throws; what was not foreseen is a sentence and exit 1. */
export async function runCli(
  args: readonly string[],
  streams: CliStreams,
  version: string,
  abilities: Pick<CommandWorld, 'makePdf' | 'readFile'> = {},
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const locale = languageOf(args);
  const text = locale === 'en' ? en : nl;
  if (name === '--help' || name === 'help') {
    streams.print(usageOf(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  try {
    if (command === undefined) throw new UsageError('unknownCommand', { command: name });
    if (rest.includes('--help')) {
      streams.print(usageOf([command]));
      return 0;
    }
    const parsed = parseArguments(rest, { ...command.shape, options: { ...command.shape.options, ...everywhere } });
    const userData = parsed.options.get('user-data') ?? userDataFolder();
    const world: CommandWorld = {
      ...streams,
      ...abilities,
      locale,
      version,
      session: { userData, locale },
    };
    return await command.run(parsed, world);
  } catch (error) {
    return told(error, command, text, locale, streams);
  }
}

function told(
  error: unknown,
  command: Command | undefined,
  text: CommandLineText,
  locale: Locale,
  streams: CliStreams,
): ExitCode {
  if (error instanceof UsageError) {
    streams.say(fill(text[error.code], error.values));
    streams.say(`${text.usage}\n${usageOf(command === undefined ? commands : [command])}`);
    return 2;
  }
  if (error instanceof ExpectedFailure) streams.say(failureSentence(error, locale));
  else
    streams.say(
      fill(text.unexpected, { message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  return 1;
}

function usageOf(shown: readonly Command[]): string {
  return shown.map(({ usage }) => `  ${usage}`).join('\n');
}

/** Read before the arguments are checked, because the complaint about them is in this language. */
function languageOf(args: readonly string[]): Locale {
  const at = args.indexOf('--language');
  return args.includes('--language=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'nl';
}
