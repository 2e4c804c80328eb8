import { parseArgs, type ParseArgsConfig } from 'node:util';
import { meantName } from './text/nearest-name.ts';
import { commandsWords as words } from './words/chapters/commands.ts';
import { say } from './words/say.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes. */
interface Taken<T extends Options> {
  /** Printed for `--help`, and below what is refused. */
  readonly usage: string;
  readonly options?: T;
  /** What the arguments without a name are called, in order; those in brackets may be left out. */
  readonly names?: readonly string[];
}

/**
 * Reads the arguments of a command, and tells what it takes where `--help` asks for it or where an argument is not
 * understood. One that is passed over would make a command do something else than was asked, such as find nothing.
 *
 * @returns undefined where the command has nothing more to do: what there was to say is printed, the exit code set
 */
export function readArguments<const T extends Options = Record<never, never>>(
  { usage, options, names = [] }: Taken<T>,
  args: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> | undefined {
  const known: Options = { ...options, help: { type: 'boolean', short: 'h' } };
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  if (given.some(({ name }) => name === 'help')) {
    process.stdout.write(usage);
    return undefined;
  }
  const unnamed = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const fault =
    given.map((token) => optionFault(token, known)).find((one) => one !== undefined) ??
    givenTwice(given, known) ??
    keptByNpm(given, known) ??
    unnamedFault(unnamed, names);
  if (fault !== undefined) {
    refuseArguments(usage, fault);
    return undefined;
  }
  return parseArgs<{ args: string[]; options: T; allowPositionals: true }>({
    args: [...args],
    options: options ?? ({} as T),
    allowPositionals: true,
  });
}

/** Says what of the arguments is not understood, and what the command takes; it is to do nothing then. */
export function refuseArguments(usage: string, fault: string): void {
  process.stderr.write(`${fault}\n${usage}`);
  process.exitCode = 1;
}

/** That a word is none of those that may stand there, with the one that is meant, as far as it can be guessed. */
export function notAmong(word: string, among: readonly string[]): string {
  return withGuess(say(words.noWord, { word }), word, among);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionFault({ name, rawName, value, inlineValue }: OptionToken, known: Options): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined) {
    const among = Object.keys(known).map((one) => `--${one}`);
    return withGuess(say(words.noOption, { option: rawName }), rawName, among);
  }
  if (option.type === 'boolean')
    return inlineValue === true ? say(words.noValue, { option: rawName, value: value ?? '' }) : undefined;
  if (value === undefined || value === '') return say(words.valueMissing, { option: rawName });
  return inlineValue !== true && value.startsWith('-')
    ? say(words.hyphenValue, { option: rawName, value })
    : undefined;
}

function givenTwice(given: readonly OptionToken[], known: Options): string | undefined {
  const twice = given.find(
    ({ name }, index) =>
      known[name]?.type === 'string' &&
      known[name].multiple !== true &&
      given.findIndex((other) => other.name === name) < index,
  );
  return twice && say(words.twice, { option: twice.rawName });
}

// What stands before `--` npm takes for options of its own, and leaves in the environment alone.
function keptByNpm(given: readonly OptionToken[], known: Options): string | undefined {
  const kept = Object.keys(known).find(
    (name) =>
      process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !given.some((token) => token.name === name),
  );
  return kept && say(words.keptByNpm, { option: `--${kept}` });
}

function unnamedFault(unnamed: readonly string[], names: readonly string[]): string | undefined {
  const stray = unnamed[names.length];
  if (stray !== undefined) return say(words.stray, { word: stray });
  const missing = names.slice(unnamed.length).find((name) => !name.startsWith('['));
  return missing && say(words.missing, { name: missing });
}

function withGuess(fault: string, word: string, among: readonly string[]): string {
  const meant = meantName(word, among);
  return meant === undefined ? fault : say(words.meant, { fault, meant });
}
