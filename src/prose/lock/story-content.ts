import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact, type Form } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Language } from '../../i18n/locale.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { bindingSign, type Bound, type Passage } from '../passage.ts';
import type { ParsedStory } from '../parse-story.ts';
import type { SignedClaim } from './lock.ts';

/** A fact where a story prints it. */
export interface Print {
  /** The key of the head, or `text`. */
  readonly at: string;
  readonly id: string;
  readonly form: Form;
  /** Null when the record has no such fact (any more). */
  readonly printed: string | null;
}

/** What one language of a story prints now. */
export interface TextContent {
  /** As `hashText` makes it. */
  readonly text: string;
  /** As `hashWords` makes them, one for each run of words. */
  readonly words: readonly string[];
  readonly prints: readonly Print[];
  readonly claims: readonly SignedClaim[];
}

/** What a chart shows, reduced to what a lock must know. */
export interface ChartSeal {
  readonly fingerprint: string;
  readonly facts: readonly Fact[];
}

/** What a story prints now, in both languages: the same shape that a lock remembers. */
export interface StoryContent {
  readonly id: TextContent;
  readonly en: TextContent;
  /** By id; a chart that cannot be drawn is null. */
  readonly charts: ReadonlyMap<string, ChartSeal | null>;
  /** The fingerprint of each photo and of what stands below it, by name. */
  readonly photos: ReadonlyMap<string, string>;
}

/** The SHA-256 of a file's text. How a program ends its lines is no change of words. */
export const hashText = (text: string): string => sha256(text.replaceAll('\r\n', '\n'));

/** What a bound thing adds to the words around it; figures and claims are signed by themselves. */
const wordsOf = (bound: Bound): string => ('words' in bound ? bound.words : '');

/** The start of the SHA-256 of a run of words, as an editor wrote it. */
export const hashWords = ({ text, bound }: Pick<Passage, 'text' | 'bound'>): string =>
  sha256([text.replace(/\s+/g, ' ').trim(), ...bound.map(wordsOf)].join('\n')).slice(0, 12);

/** Every fact that a story prints, in reading order: first the strings of the head, then the prose. */
export function listPrints(
  { headFigures, uses }: Pick<ParsedStory<object>, 'headFigures' | 'uses'>,
  language: Language,
  { facts }: Pick<Catalogue, 'facts'>,
): readonly Print[] {
  const print = (at: string, id: string, form: Form): Print => {
    const fact = facts.get(id);
    return { at, id, form, printed: fact === undefined ? null : formatFact(fact, language, form) };
  };
  const inHead = headFigures.map(({ at, id, form }) => print(at, id, form));
  const inText = uses
    .filter(({ component }) => component === 'Fact')
    .map(({ attributes: { id = '', form = 'standard' } }) => print('text', id, isForm(form) ? form : 'standard'));
  return [...inHead, ...inText];
}

/** Ids of the charts that a story shows, its cover's too. */
export const listCharts = ({ frontMatter, uses }: Pick<ParsedStory, 'frontMatter' | 'uses'>): readonly string[] => [
  ...new Set([
    ...(frontMatter.chart === undefined ? [] : [frontMatter.chart]),
    ...uses.filter(({ component }) => component === 'Chart').flatMap(({ attributes: { id } }) => id ?? []),
  ]),
];

/** Names of the photos that a story shows, and of the one it is shared with. */
export const listPhotos = ({ frontMatter, uses }: Pick<ParsedStory, 'frontMatter' | 'uses'>): readonly string[] => [
  ...new Set([
    ...uses.flatMap(({ component, attributes: { name } }) => (component === 'Photo' ? (name ?? []) : [])),
    ...(frontMatter.photo === undefined ? [] : [frontMatter.photo]),
  ]),
];

/** The claims of one language, without where they stand. A bound figure among the words is `…`. */
export const listClaims = ({ claims }: Pick<ParsedStory, 'claims'>): readonly SignedClaim[] =>
  claims.map(({ that, words, result, attributed }) => ({
    that,
    words: words.replaceAll(bindingSign, '…'),
    result,
    attributed,
  }));
