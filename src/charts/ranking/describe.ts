import type { Language } from '../../i18n/locale.ts';
import { listWords } from '../../i18n/list-words.ts';
import { periodOf, type RankedRows } from './layout.ts';
import type { Row } from '../rows.ts';
import { missingSentence } from '../missing-sentence.ts';
import { spokenFact } from '../spoken-fact.ts';

const isKnown = ({ fact }: Row) => fact.value !== null;

/** Which place a row takes, and in words whether it shares it. */
function placeSentence(row: Row, known: readonly Row[], language: Language): string {
  const value = row.fact.value ?? 0;
  const place = 1 + known.filter(({ fact }) => (fact.value ?? 0) > value).length;
  const equals = known
    .filter((other) => other !== row && other.fact.value === value)
    .map(({ label }) => label[language]);
  const name = row.label[language];
  const figure = spokenFact(row.fact, language);
  const tie = listWords(equals, language);
  const top = place === 1 && equals.length === 0;
  return {
    id: `${name} ${top ? 'teratas' : `di urutan ke-${place}`} dari ${known.length} dengan ${figure}${tie && `, sama dengan ${tie}`}.`,
    en: `${name} ${top ? 'comes first' : `is number ${place}`} of ${known.length} with ${figure}${tie && `, level with ${tie}`}.`,
  }[language];
}

/** What leads, what comes last, where the highlighted rows stand, and what they are held against. */
export function describeRanking({ rows, references }: RankedRows, language: Language): readonly string[] {
  const known = rows.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  const named = (row: Row) => `${row.label[language]}, ${spokenFact(row.fact, language)}`;
  const sentences: string[] = [];
  if (first && last && first !== last) {
    sentences.push(
      first.fact.value === last.fact.value
        ? {
            id: `Titik untuk ${known.length} baris, semuanya ${spokenFact(first.fact, language)}.`,
            en: `Dots for ${known.length} rows, all of them ${spokenFact(first.fact, language)}.`,
          }[language]
        : {
            id: `Titik untuk ${known.length} baris, dari yang tertinggi (${named(first)}) sampai yang terendah (${named(last)}).`,
            en: `Dots for ${known.length} rows, from the highest (${named(first)}) to the lowest (${named(last)}).`,
          }[language],
    );
  } else if (first) {
    sentences.push(
      { id: `Hanya satu baris yang dilaporkan: ${named(first)}.`, en: `Only one row was reported: ${named(first)}.` }[
        language
      ],
    );
  }
  sentences.push(...known.filter(({ highlight }) => highlight).map((row) => placeSentence(row, known, language)));
  if (references.length > 0) {
    const list = references.map((row) => `${named(row)} (${periodOf(row, language)})`).join('; ');
    sentences.push(
      { id: `Sebagai pembanding, tidak ikut diurutkan: ${list}.`, en: `For reference, not ranked: ${list}.` }[language],
    );
  }
  return [...sentences, ...missingSentence(rows, language)];
}
