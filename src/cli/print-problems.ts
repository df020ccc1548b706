import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters, styleText } from 'node:util';
import { codeFrame } from '../facts/code-frame.ts';
import { leftUntold, ProblemsError, toldByFile, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import { countFiles, countProblems } from './describe-record.ts';

/** How words are made to stand out; nothing at all when what is printed goes to a file or another program. */
type Paint = (format: 'bold' | 'dim' | 'red', text: string) => string;

const plain: Paint = (_format, text) => text;

/** `styleText` itself looks at the terminal and at NO_COLOR. */
const onTerminal: Paint = (format, text) => styleText(format, text, { stream: process.stderr });

const summary = (problems: number, files: number, language: Language) =>
  language === 'id'
    ? `${countProblems(problems, 'id')} di ${countFiles(files, 'id')}. Perbaiki, lalu jalankan lagi.`
    : `${countProblems(problems, 'en')} in ${countFiles(files, 'en')}. Mend ${problems === 1 ? 'it' : 'them'}, then run this again.`;

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '    ');

function describeOne({ file, line, column, message }: Problem, language: Language, text: string | null, paint: Paint) {
  const frame = text === null || text === '' ? null : codeFrame(text, { line, column });
  const framed = frame?.replaceAll(/^.*$/gm, (row) =>
    paint(row.startsWith('>') ? 'bold' : /^ +\| +\^$/.test(row) ? 'red' : 'dim', row),
  );
  // A message quotes what was written, which may hold anything.
  const words = stripVTControlCharacters(message[language]);
  return [`  ${file}:${line}:${column}`, indent(words), ...(framed === undefined ? [] : ['', indent(framed)])].join(
    '\n',
  );
}

/**
 * Problems grouped by file, each with a place that terminals and editors turn into a link and the lines around it, and their count
 * at the end. Of a file with very many the first are told and the rest counted.
 * @param textOf the text of a file, or null when it cannot be shown
 */
export function describeProblems(
  problems: readonly Problem[],
  language: Language,
  textOf: (file: string) => string | null = () => null,
  paint = plain,
): string {
  const files = toldByFile(problems);
  const groups = files.map(({ file, count, told, left }) => {
    const text = textOf(file);
    const head = `${paint('bold', file)} (${count})`;
    const rest = left === 0 ? [] : [`  ${leftUntold(left)[language]}`];
    return [head, ...told.map((problem) => describeOne(problem, language, text, paint)), ...rest].join('\n\n');
  });
  return [...groups, paint('bold', summary(problems.length, files.length, language))].join('\n\n');
}

/** Reads a file to show its lines; null for a folder, a missing file or one that is no text. */
export const textUnder =
  (root: string) =>
  (file: string): string | null => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
    } catch {
      return null;
    }
  };

/** Prints what an editor can mend and says so; anything else is not for editors, and is left to be thrown. */
export function printProblems(
  error: unknown,
  language: Language,
  textOf = textUnder(fileURLToPath(new URL('../../', import.meta.url))),
): boolean {
  if (!(error instanceof ProblemsError)) return false;
  console.error(describeProblems(error.problems, language, textOf, onTerminal));
  return true;
}
