import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { asWritten, nearest } from '../facts/suggest.ts';
import { commandLanguage, readArguments } from './command.ts';
import { RefusalError } from '../press/refusal.ts';
import { commandNames, type CommandName, isCommandName } from './commands.ts';
import { helpOn, listCommands } from './help-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Commands that are programs of others, by what Node runs for them. */
const programs: Partial<Readonly<Record<CommandName, readonly string[]>>> = {
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'],
};

/** Where the program of a command stands when it is not a file of its name beside this one. */
const elsewhere: Partial<Readonly<Record<CommandName, string>>> = { mutants: '../../tests/mutants/run.ts' };

const isHelp = (words: readonly string[]): boolean =>
  words.includes('--help') ||
  words.includes('-h') ||
  (words.length === 1 && /^(help|bantuan|-\?|\/\?)$/.test(words[0] ?? ''));

const withoutLanguage = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => !/^--lang(=|$)/.test(word) && words[index - 1] !== '--lang');

/** Commands whose options are known only when they have been read: they look at them themselves. */
const readsOwn: ReadonlySet<CommandName> = new Set(['new', 'import']);

function runProgram(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/** Runs a command with what was typed after it, or tells how it is written. */
export async function start(name: string, words: readonly string[]): Promise<void> {
  const language = commandLanguage(words, process.env);
  if (!isCommandName(name)) {
    const near = nearest(name, commandNames);
    const meant =
      near === null ? '' : language === 'id' ? ` Mungkin maksudnya npm run ${near}.` : ` Did you mean npm run ${near}?`;
    console.error(
      `${language === 'id' ? `Tidak ada perintah ${asWritten(name)}.` : `There is no command ${asWritten(name)}.`}${meant}\n\n${listCommands(language)}`,
    );
    process.exitCode = 1;
    return;
  }
  if (name === 'help') {
    console.log(listCommands(language));
    return;
  }
  if (isHelp(withoutLanguage(words)) && !readsOwn.has(name)) {
    console.log(helpOn(name, language));
    return;
  }
  try {
    if (!readsOwn.has(name)) readArguments(words, name);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    console.error(error.bilingual[language]);
    process.exitCode = 1;
    return;
  }
  const program = programs[name];
  if (program !== undefined)
    return runProgram([...program.map((arg) => (arg.includes('/') ? root + arg : arg)), ...withoutLanguage(words)]);
  // A command reads what was typed where Node puts it.
  process.argv.splice(
    1,
    process.argv.length,
    fileURLToPath(new URL(elsewhere[name] ?? `./${name}.ts`, import.meta.url)),
    ...words,
  );
  await import(elsewhere[name] ?? `./${name}.ts`);
}
