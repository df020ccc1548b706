import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { nearest } from '../facts/suggest.ts';
import type { FoundKind } from '../i18n/finding-words.ts';
import type { Language } from '../i18n/locale.ts';
import { lookUpBy, meaningTheSame, wordsIn } from './words.ts';

/** Kinds of thing that can be found, with how much more each weighs than a single number, of which there are hundreds. */
const weights: Readonly<Record<FoundKind, number>> = {
  guide: 3.2,
  story: 2.4,
  term: 2.4,
  topic: 2.2,
  dispute: 2,
  place: 2,
  page: 1.8,
  chart: 1.6,
  fact: 1,
};

/** One thing that can be found: what it is, where, its title, what is said under it, and words that it is found by and that nobody sees. */
export type SearchEntry = readonly [kind: FoundKind, href: string, title: string, about: string, words: string];

export interface SearchIndex {
  readonly language: Language;
  readonly entries: readonly SearchEntry[];
  readonly engine: MiniSearch;
  /** Every word that can be found, what is written most first. */
  readonly words: readonly string[];
}

/** Reads entries into an index. In the reader's browser, as the list of entries is a fifth of what an index of them weighs. */
export function openIndex(entries: readonly SearchEntry[], language: Language): SearchIndex {
  const engine = new MiniSearch({
    fields: ['title', 'about', 'words'],
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (word) => lookUpBy(word, language),
  });
  engine.addAll(entries.map(([, , title, about, words], id) => ({ id, title, about, words })));
  const counts = new Map<string, number>();
  for (const [, , title, about, hidden] of entries)
    for (const word of wordsIn(`${title} ${about} ${hidden}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return { language, entries, engine, words };
}

/** Figures are looked up as they are: 67 is not almost 63. */
const isFigure = (word: string) => /^\d/.test(word);

/** A word as it was meant: itself where somebody wrote it or it may not be whole yet, else the one most like it. */
function meantBy(word: string, isLast: boolean, { engine, words }: SearchIndex): string {
  if (isFigure(word) || word.length < 4 || engine.search(word, { prefix: isLast }).length > 0) return word;
  return nearest(word, words) ?? word;
}

/** Of what is meant, each word with those that mean the same; the last may not be whole yet. */
const asQuery = (words: readonly string[], language: Language): Query[] =>
  words.map((word, index) => ({
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: index === words.length - 1 && !isFigure(word) && word.length > 2 },
      ...meaningTheSame(lookUpBy(word, language) ?? '', language),
    ],
  }));

export interface Found {
  /** The best first. */
  readonly entries: readonly SearchEntry[];
  /** What was looked for instead of what was typed; null where that is the same. */
  readonly meant: string | null;
}

/** What is found, the best first. First what holds all words; then what holds some. Whoever types a figure alone looks for that number. */
export function search(index: SearchIndex, typed: string, most = 20): Found {
  const { engine, entries, language } = index;
  const written = wordsIn(typed).filter((word) => lookUpBy(word, language) !== null);
  if (written.length === 0) return { entries: [], meant: null };
  const words = written.map((word, at) => meantBy(word, at === written.length - 1, index));
  const onlyFigures = words.every(isFigure);
  const options: SearchOptions = {
    boost: { title: 4, about: 2 },
    boostDocument: (id) => {
      const kind = entries[Number(id)]?.[0] ?? 'fact';
      return onlyFigures && kind === 'fact' ? weights.story : weights[kind];
    },
  };
  const queries = asQuery(words, language);
  const all = engine.search({ combineWith: 'AND', queries }, options);
  const some = all.length >= most ? [] : engine.search({ combineWith: 'OR', queries }, options);
  const found = new Set([...all, ...some].map(({ id }) => Number(id)));
  return {
    entries: [...found].slice(0, most).flatMap((id) => {
      const entry = entries[id];
      return entry === undefined ? [] : [entry];
    }),
    meant: words.every((word, at) => word === written[at]) ? null : words.join(' '),
  };
}
