import type { Language } from '../i18n/locale.ts';
import { printProblems } from './print-problems.ts';
import { CommandError, commandLanguage } from './read-arguments.ts';

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
