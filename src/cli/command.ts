import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { commandOf, commonOptions, type CommandName, type Option } from './commands.ts';
import { helpOn } from './help-text.ts';
import { printProblems } from './print-problems.ts';
import { asWritten, nearest } from '../facts/suggest.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { messageLanguage } from '../library/message-language.ts';
import { RefusalError } from '../press/refusal.ts';

export interface Arguments {
  readonly words: readonly string[];
  /** The value of an option; an empty one counts. */
  readonly text: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

const isLanguage = (word: unknown): word is Language => languages.some((language) => language === word);

/** The language of a command: `--lang id`, else that of the machine. A wrong one is told by `readArguments`. */
export function commandLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const written = argv[index]?.split('=')[1] ?? argv[index + 1];
  return index !== -1 && isLanguage(written) ? written : messageLanguage(env);
}

/**
 * What was typed after a command. Throws RefusalError for an option that the command does not take, with the nearest one that it does.
 * @param more options of its own that the table of commands does not hold
 */
export function readArguments(
  argv: readonly string[],
  name: CommandName,
  more: Readonly<Record<string, Option>> = {},
): Arguments {
  const known: Readonly<Record<string, Option>> = { ...commandOf(name).options, ...more, ...commonOptions };
  const typeOf = ({ value }: Option) => ({ type: value === undefined ? ('boolean' as const) : ('string' as const) });
  const options: Record<string, ParseArgsOptionDescriptor> = Object.fromEntries(
    Object.entries(known).map(([key, option]) => [
      key,
      { ...typeOf(option), ...(key === 'help' ? { short: 'h' } : {}) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options);
  const list = names.map((each) => `--${each}`).join(', ');
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (option === undefined) {
      const near = nearest(token.name, names);
      throw new RefusalError({
        id: `Pilihan ${token.rawName} tidak dikenal. ${near === null ? `Yang ada: ${list}.` : `Mungkin maksudnya --${near}.`} Bantuan: npm run ${name} -- --help`,
        en: `The option ${token.rawName} is not known. ${near === null ? `There are ${list}.` : `Did you mean --${near}?`} Help: npm run ${name} -- --help`,
      });
    }
    if (option.type === 'string' && token.value === undefined) {
      throw new RefusalError({
        id: `Pilihan --${token.name} belum diisi. Tulis nilainya sesudahnya: --${token.name} "…".`,
        en: `The option --${token.name} has no value. Write it behind: --${token.name} "…".`,
      });
    }
  }
  const language = values['lang'];
  if (language !== undefined && !isLanguage(language)) {
    throw new RefusalError({
      id: `Bahasa ${asWritten(language)} tidak ada. Tulis --lang id atau --lang en.`,
      en: `There is no language ${asWritten(language)}. Write --lang id or --lang en.`,
    });
  }
  return {
    words: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    has: (name) => values[name] !== undefined,
  };
}

/**
 * Runs a command for an editor: what they can mend is told in their language and ends with exit code 1. Anything else is thrown: what it
 * means is told by `run.mjs`.
 * @param more options of its own that the table of commands does not hold, after what was typed behind the command
 */
export async function runCommand(
  name: CommandName,
  work: (given: Arguments, language: Language) => Promise<void> | void,
  more: (language: Language, words: readonly string[]) => Readonly<Record<string, Option>> = () => ({}),
) {
  const argv = process.argv.slice(2);
  const language = commandLanguage(argv, process.env);
  try {
    const own = more(language, argv);
    const given = readArguments(argv, name, own);
    const { words } = given;
    if (given.has('help') || (words.length === 1 && words[0] === 'help'))
      console.log(helpOn(name, language, own, words[0]));
    else await work(given, language);
  } catch (error) {
    if (error instanceof RefusalError) console.error(error.bilingual[language]);
    else if (!printProblems(error, language)) throw error;
    process.exitCode = 1;
  }
}

/** The project that a command works on. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
