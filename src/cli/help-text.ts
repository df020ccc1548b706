import type { Language } from '../i18n/locale.ts';
import { type Command, type CommandName, commandNames, commandOf, commonOptions, type Option } from './commands.ts';

const words = {
  id: {
    how: 'Cara menulisnya:',
    options: 'Pilihan:',
    editors: 'Untuk menulis dan menerbitkan:',
    developers: 'Untuk mengubah programnya:',
    more: 'Bantuan tentang satu perintah: npm run <perintah> -- --help',
  },
  en: {
    how: 'How to write it:',
    options: 'Options:',
    editors: 'To write and publish:',
    developers: 'To change the program:',
    more: 'Help on one command: npm run <command> -- --help',
  },
} as const;

const line = (name: string, text: string, width: number) => `  ${name.padEnd(width)}  ${text}`;

function listOptions(options: Readonly<Record<string, Option>>, language: Language): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, { value, does }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, does[language]] as const,
  );
  const width = Math.min(28, Math.max(0, ...rows.map(([name]) => name.length)));
  return rows.map(([name, text]) => line(name, text, width));
}

/**
 * What a command does, how it is written and which options it takes.
 * @param kind the first word behind it: where examples begin with that word, only those are shown
 */
export function helpOn(
  name: CommandName,
  language: Language,
  more: Readonly<Record<string, Option>> = {},
  kind: string | undefined = undefined,
): string {
  const { does, examples: all, options, helpOnKinds }: Command = commandOf(name);
  const ofKind = all.filter((example) => example === `-- ${kind}` || example.startsWith(`-- ${kind} `));
  const examples = ofKind.length > 0 ? ofKind : all;
  const own = words[language];
  return [
    `npm run ${name}: ${does[language]}.`,
    '',
    own.how,
    ...examples.map((example) => `  npm run ${name}${example === '' ? '' : ` ${example}`}`),
    '',
    own.options,
    ...listOptions({ ...options, ...more, ...commonOptions }, language),
    ...(helpOnKinds === undefined || ofKind.length > 0 ? [] : ['', helpOnKinds[language]]),
  ].join('\n');
}

/** Every command with what it does. */
export function listCommands(language: Language): string {
  const own = words[language];
  const width = Math.max(...commandNames.map((name) => name.length));
  const list = (isFor: boolean) =>
    commandNames
      .filter((name) => (commandOf(name).forDevelopers === true) === isFor)
      .map((name) => line(`npm run ${name}`, commandOf(name).does[language], width + 8));
  return [own.editors, ...list(false), '', own.developers, ...list(true), '', own.more].join('\n');
}
