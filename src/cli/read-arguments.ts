import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { asWritten, nearest } from '../facts/suggest.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { messageLanguage } from '../library/message-language.ts';

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
