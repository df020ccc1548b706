/** `npm run check`: reads the whole record and tells everything that is wrong with it, in the language of the machine. */
import { fileURLToPath } from 'node:url';
import type { Language } from '../i18n/locale.ts';
import { messageLanguage } from '../library/message-language.ts';
import { readLibrary, type Library } from '../library/read-library.ts';
import { printProblems } from './print-problems.ts';

function describeLibrary({ catalogue, charts, stories }: Library, language: Language): string {
  const derived = [...catalogue.facts.values()].filter(({ kind }) => kind === 'derivation').length;
  const counts = [catalogue.facts.size, derived, catalogue.sources.size, charts.size, stories.size];
  const [facts, computed, sources, drawn, told] = counts;
  return language === 'id'
    ? `Tidak ada masalah: ${facts} fakta (${computed} di antaranya dihitung), ${sources} sumber, ${drawn} grafik, ${told} cerita.`
    : `No problems: ${facts} facts (${computed} of them computed), ${sources} sources, ${drawn} charts, ${told} stories.`;
}

const language = messageLanguage(process.env);
try {
  const root = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url));
  console.log(describeLibrary(readLibrary(root, { language }), language));
} catch (error) {
  if (!printProblems(error, language)) throw error;
  process.exitCode = 1;
}
