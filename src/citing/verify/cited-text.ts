import type { Citation } from '../cite/citation.ts';
import { citationRecords } from '../cite/reference-formats.ts';
import { citationWays } from '../cite/styles.ts';
import { creator, licence } from '../licence.ts';
import { monthNumbers } from '../../i18n/dates.ts';

/** What a citation is made of, as far as a reader is told which of it differs. */
export type CitationPart =
  'title' | 'place' | 'period' | 'figure' | 'known' | 'sources' | 'author' | 'date' | 'publisher' | 'genre' | 'licence';

/** A citation in every form that it is offered in, word for word, and the parts of it. */
export interface CitedTexts {
  readonly texts: readonly string[];
  readonly parts: readonly (readonly [part: CitationPart, text: string])[];
}

/** The parts that every citation has. More of them may be named first: of two that hold a word, the shorter is told. */
export const partsOf = (
  citation: Pick<Citation, 'title' | 'known' | 'sources' | 'publishers' | 'issued' | 'publisher' | 'genre'>,
  more: CitedTexts['parts'] = [],
): CitedTexts['parts'] => [
  ...more,
  ['title', citation.title],
  ...(citation.known === null ? [] : ([['known', citation.known]] as const)),
  ['sources', citation.sources],
  ['sources', citation.publishers],
  ['author', creator],
  ['date', citation.issued],
  ['publisher', citation.publisher],
  ['genre', citation.genre],
  ['licence', licence.short],
];

/** A citation in every form that we offer it in. */
export const citedTexts = (citation: Citation, more: CitedTexts['parts'] = []): CitedTexts => ({
  texts: [...citationWays(citation), ...citationRecords(citation)].map(({ text }) => text),
  parts: partsOf(citation, more),
});

const month = [...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
const dayFirst = new RegExp(`\\b(\\d{1,2})[ .]+(${month})\\.?,? +(\\d{4})\\b`, 'giu');
const monthFirst = new RegExp(`\\b(${month})\\.? +(\\d{1,2}),? +(\\d{4})\\b`, 'giu');

const isoDay = (year: string, name: string, day: string) =>
  ` ${year}-${String(monthNumbers.get(name.toLowerCase()) ?? 0).padStart(2, '0')}-${day.padStart(2, '0')} `;

/** Days in one form, whichever of ours or of reference managers they were written in. */
const oneKindOfDay = (text: string): string =>
  text
    .replaceAll(dayFirst, (_, day: string, name: string, year: string) => isoDay(year, name, day))
    .replaceAll(monthFirst, (_, name: string, day: string, year: string) => isoDay(year, name, day))
    .replaceAll(/\b(\d{4})[/,\s]+(\d{1,2})[/,\s]+(\d{1,2})\b/g, (_, year: string, number: string, day: string) => {
      return ` ${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')} `;
    });

/**
 * What is no part of what a citation says: addresses and fingerprints, which are judged by themselves, names under which reference managers
 * keep it, the day of reading that they add, and the marks of TeX and JSON.
 */
const unsaid = (text: string): string =>
  text
    .replaceAll(/<\/?span[^>]*>/g, ' ')
    .replaceAll(/(?:https?:\/\/|www\.)[^\s<>"“”{}]+/gi, ' ')
    .replaceAll(/\b[0-9a-f]{12,}\b/gi, ' ')
    .replaceAll(/@\w+\{[^,\n]*,/g, ' ')
    .replaceAll(/^ID {2}- .*$|"id": "[^"]*",?/gm, ' ')
    .replaceAll(/\b(?:diakses|dilihat|accessed|retrieved|urldate|Y2 {2}-)\b[^.;\n]*/gi, ' ')
    .replaceAll(/\\text[a-z]+|\{\}/g, ' ')
    .replaceAll(/\\(?=[{}$&#_%])/g, '')
    .replaceAll(/\s+/g, ' ');

interface Token {
  /** As it is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Words, numbers and days, in their order. */
function tokensOf(written: string): Tokens {
  const text = oneKindOfDay(unsaid(written));
  const found = text.matchAll(/\d{4}-\d\d-\d\d|\p{L}[\p{L}\p{M}]*|[−-]?\p{N}+(?:[.,]\p{N}+)*%?/gu);
  const tokens = Array.from(found, ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  return { text, tokens };
}

/** A run of words of ours and what stands in its place; either may be empty. */
interface Hunk {
  readonly ours: readonly [from: number, to: number];
  readonly theirs: readonly [from: number, to: number];
}

/** What two runs of words have in common, and where they part. */
function compare(
  ours: readonly Token[],
  theirs: readonly Token[],
): { readonly common: number; readonly hunks: Hunk[] } {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        ours[i]?.word === theirs[j]?.word ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const hunks: Hunk[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromI || j > fromJ) hunks.push({ ours: [fromI, i], theirs: [fromJ, j] });
  };
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && j < theirs.length && ours[i]?.word === theirs[j]?.word) {
      close();
      i += 1;
      j += 1;
      [fromI, fromJ] = [i, j];
    } else if (j >= theirs.length || (i < ours.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
    else j += 1;
  }
  close();
  return { common: at(0, 0), hunks };
}

/** Where a part stands in a citation of ours, in tokens. */
function placesOf(part: string, { tokens }: Tokens): readonly (readonly [from: number, to: number])[] {
  const words = tokensOf(part).tokens.map(({ word }) => word);
  if (words.length === 0) return [];
  return tokens.flatMap((_, from) =>
    words.every((word, index) => tokens[from + index]?.word === word) ? [[from, from + words.length] as const] : [],
  );
}

/** One part of a citation that is not as it was offered. */
export interface PartDifference {
  /** Null for words between the parts. */
  readonly part: CitationPart | null;
  readonly theirs: string;
  readonly ours: string;
}

const shownOf = ({ text, tokens }: Tokens, [from, to]: readonly [number, number]): string =>
  text
    .slice(tokens[from]?.start ?? 0, to > from ? (tokens[to - 1]?.end ?? 0) : (tokens[from]?.start ?? 0))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Longer texts are whole articles, and compared by what they must say alone. */
const most = 1200;

/** Two citations that share less are not the same one in other words. */
const alike = 0.6;

/** Words that styles put between the parts. */
const between =
  /^(?:available|at|from|in|online|tersedia|di|dari|dalam|url|doi|n|d|and|dan|the|version|versi|edition|edisi|of)$/;

/**
 * In what a citation is not as we offered it, part by part; an empty list when it is, or leaves whole parts of it out. Null when it is none of our
 * forms, so that only what it must say can be held against us.
 */
export function differencesFrom(written: string, offered: readonly CitedTexts[]): readonly PartDifference[] | null {
  const theirs = tokensOf(written);
  if (theirs.tokens.length > most) return null;
  const candidates = offered.flatMap(({ texts, parts }) =>
    texts.map((text) => {
      const ours = tokensOf(text);
      const { common, hunks } = compare(ours.tokens, theirs.tokens);
      return { parts, ours, hunks, like: (2 * common) / (ours.tokens.length + theirs.tokens.length) };
    }),
  );
  const [best] = candidates.toSorted((a, b) => b.like - a.like);
  if (best === undefined || best.like < alike) return null;
  const { parts, ours, hunks } = best;
  const places = parts
    .flatMap(([part, text]) => placesOf(text, ours).map(([from, to]) => ({ part, from, to })))
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return hunks.flatMap(({ ours: [from, to], theirs: [start, end] }) => {
    const inside = places.filter((place) =>
      from === to ? place.from < from && from < place.to : place.from < to && from < place.to,
    );
    const isCut = inside.some((place) => place.from < from || place.to > to);
    // A citation may leave whole parts out, and stand among other words.
    if (start === end && !isCut) return [];
    if (from === to && inside.length === 0) {
      const added = theirs.tokens.slice(start, end).map(({ word }) => word);
      const isAround = start === 0 || end === theirs.tokens.length;
      // Words around it are somebody else's; a day or a figure just behind it is not.
      if (isAround && (added.length > 5 || !added.some((word) => /\d{2}/.test(word)))) return [];
      if (added.every((word) => between.test(word))) return [];
    }
    const shown = { theirs: shownOf(theirs, [start, end]), ours: shownOf(ours, [from, to]) };
    return [{ part: inside[0]?.part ?? null, ...shown }];
  });
}
