import { ProblemsError, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';

const summary = (count: number, files: number, language: Language) =>
  language === 'id'
    ? `${count} masalah di ${files} berkas. Perbaiki, lalu jalankan lagi.`
    : `${count} ${count === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}. Mend them, then run this again.`;

/** Problems grouped by file, each with a place that terminals and editors turn into a link, and their count at the end. */
export function describeProblems(problems: readonly Problem[], language: Language): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = Array.from(byFile, ([file, inFile]) => {
    const lines = inFile.map(({ line, column, message }) => `  ${file}:${line}:${column}\n    ${message[language]}`);
    return [`${file} (${inFile.length})`, ...lines].join('\n');
  });
  return [...groups, summary(problems.length, byFile.size, language)].join('\n\n');
}

/** Prints what an editor can mend and says so; anything else is not for editors, and is left to be thrown. */
export function printProblems(error: unknown, language: Language): boolean {
  if (!(error instanceof ProblemsError)) return false;
  console.error(describeProblems(error.problems, language));
  return true;
}
