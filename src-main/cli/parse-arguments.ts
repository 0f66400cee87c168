/** How the arguments of a command look: what stands by its place, and what has a name. */
export interface ArgumentShape {
  /** Names of what must be given by place; the last may be several (`<file>...`). */
  readonly positionals: readonly string[];
  readonly isLastRepeated?: boolean;
  /** Options; `value` names what must follow, a flag has none. */
  readonly options: Readonly<Record<string, { readonly value?: string; readonly allowed?: readonly string[] }>>;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Wrong usage: a sentence by code, the usage text and exit 2. */
export class UsageError extends Error {
  constructor(
    readonly code:
      | 'unknownCommand'
      | 'unknownOption'
      | 'missingValue'
      | 'unexpectedValue'
      | 'missingArgument'
      | 'tooMany'
      | 'wrongValue'
      | 'oneOf',
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(code);
    this.name = 'UsageError';
  }
}

/** `--name value`, `--name=value`, `--flag`; after `--` everything stands by its place. */
export function parseArguments(args: readonly string[], shape: ArgumentShape): ParsedArguments {
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--') {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      positionals.push(arg);
      continue;
    }
    const [name = '', ...given] = arg.split('=');
    const option = optionOf(shape, name);
    if (option.value === undefined) {
      if (given.length > 0) throw new UsageError('unexpectedValue', { option: name });
      options.set(name.slice(2), '');
      continue;
    }
    if (given.length === 0) at += 1;
    const value = given.length > 0 ? given.join('=') : args[at];
    // The name of another option is no value: its own value was forgotten. With `=` anything can be said.
    const isForgotten = value === undefined || value === '' || (given.length === 0 && value.startsWith('--'));
    if (isForgotten) throw new UsageError('missingValue', { option: name });
    if (option.allowed !== undefined && !option.allowed.includes(value)) {
      throw new UsageError('wrongValue', { option: name, value, allowed: option.allowed.join(', ') });
    }
    options.set(name.slice(2), value);
  }
  checkPositionals(positionals, shape);
  return { positionals, options };
}

function optionOf({ options }: ArgumentShape, name: string): ArgumentShape['options'][string] {
  const key = name.slice(2);
  const option = name.startsWith('--') && Object.hasOwn(options, key) ? options[key] : undefined;
  if (option === undefined) throw new UsageError('unknownOption', { option: name });
  return option;
}

function checkPositionals(positionals: readonly string[], shape: ArgumentShape): void {
  const missing = shape.positionals[positionals.length];
  if (missing !== undefined) throw new UsageError('missingArgument', { argument: `<${missing}>` });
  const extra = positionals[shape.positionals.length];
  if (extra !== undefined && shape.isLastRepeated !== true) throw new UsageError('tooMany', { text: extra });
}
