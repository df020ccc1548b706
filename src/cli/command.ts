import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { printProblems } from './print-problems.ts';
import { asWritten, nearest } from '../facts/suggest.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { type Language, languages } from '../i18n/locale.ts';
import type { Plan } from '../library/locks/plan.ts';
import { messageLanguage } from '../library/message-language.ts';
import { writeFiles } from '../press/write-files.ts';

/** A command that was written wrongly: nothing has been done. */
export class CommandError extends Error {
  override name = 'CommandError';

  readonly bilingual: Bilingual;

  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.bilingual = bilingual;
  }
}

export interface Arguments {
  readonly words: readonly string[];
  /** The value of an option; an empty one counts. */
  readonly text: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

type Options = Readonly<Record<string, ParseArgsOptionDescriptor>>;

const isLanguage = (word: unknown): word is Language => languages.some((language) => language === word);

/** The language of a command: `--lang id`, else that of the machine. A wrong one is told by `readArguments`. */
export function commandLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const written = argv[index]?.split('=')[1] ?? argv[index + 1];
  return index !== -1 && isLanguage(written) ? written : messageLanguage(env);
}

/** What was typed after a command. Throws CommandError for an option that does not exist, with the nearest one that does. */
export function readArguments(argv: readonly string[], own: Options): Arguments {
  const options: Options = { ...own, lang: { type: 'string' } };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = options[token.name];
    if (known === undefined) {
      const near = nearest(token.name, names);
      throw new CommandError({
        id: `Pilihan ${token.rawName} tidak dikenal. ${near === null ? `Yang ada: ${names.map((name) => `--${name}`).join(', ')}.` : `Mungkin maksudnya --${near}.`}`,
        en: `The option ${token.rawName} is not known. ${near === null ? `There are ${names.map((name) => `--${name}`).join(', ')}.` : `Did you mean --${near}?`}`,
      });
    }
    if (known.type === 'string' && token.value === undefined) {
      throw new CommandError({
        id: `Pilihan --${token.name} belum diisi. Tulis nilainya sesudahnya: --${token.name} "…".`,
        en: `The option --${token.name} has no value. Write it behind: --${token.name} "…".`,
      });
    }
  }
  const language = values['lang'];
  if (language !== undefined && !isLanguage(language)) {
    throw new CommandError({
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
 * Runs a command for an editor: what they can mend is told in their language and ends with exit code 1. Anything else is our
 * mistake and keeps its stack.
 */
export async function runCommand(work: (argv: readonly string[], language: Language) => Promise<void> | void) {
  const argv = process.argv.slice(2);
  const language = commandLanguage(argv, process.env);
  try {
    await work(argv, language);
  } catch (error) {
    if (error instanceof CommandError) console.error(error.bilingual[language]);
    else if (!printProblems(error, language)) throw error;
    process.exitCode = 1;
  }
}

/** The project that a command works on. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Writes what a plan would write and names the files; or throws what stands in the way, with nothing written. */
export function carryOut(root: string, plan: Plan, language: Language): void {
  if ('refusal' in plan) throw new CommandError(plan.refusal);
  if ('problems' in plan) throw new ProblemsError(plan.problems, language);
  writeFiles(root, plan.writes);
  const files = [...plan.writes.keys()].join(', ');
  console.log(language === 'id' ? `Ditulis: ${files}.` : `Written: ${files}.`);
}

/** The newsroom's day as an ISO date: that of Makassar, wherever the command runs. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Makassar',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
