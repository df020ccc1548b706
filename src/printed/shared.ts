import type { Chart } from '../charts/open-chart.ts';
import { captionOf } from '../facts/describe-fact.ts';
import type { Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { address } from '../i18n/addresses.ts';
import { isNumber } from '../i18n/units.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeWords } from '../i18n/place-words.ts';
import { shareCard } from '../citing/versions/open-version.ts';
import { listCorrections, type ListedCorrection } from '../library/corrections.ts';
import type { Library } from '../library/read-library.ts';
import type { Story } from '../library/read-stories.ts';
import type { Term } from '../prose/term.ts';
import type { PrintedPhoto } from '../prose/photos/print-photo.ts';

/** A line of a list that leads to a page, and what is said of that page. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly text?: string;
  /** Words of that page, each with an address that leads to them. */
  readonly sentences?: readonly { readonly text: string; readonly href: string }[];
}

/** A number in a list: as printed, what it is, and what is known about it in a line. */
export interface FactRow {
  readonly value: string;
  readonly href: string;
  readonly name: string;
  readonly about: string;
  /** Whether the value is what a rule says, and not a number. */
  readonly inWords: boolean;
}

/** A story as lists show it, with its figures filled in. */
export interface Teaser extends Entry {
  readonly kicker: string;
  readonly standfirst: string;
}

/** What the words of a text print by name: the numbers, the charts, and for a dispute the first number in it. */
export interface Bound {
  /** In reading order, which is that of the endnotes on paper. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Words that the text explains. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly disputes: ReadonlyMap<string, string>;
  /** In reading order. */
  readonly photos: ReadonlyMap<string, PrintedPhoto>;
}

export const factPath = (id: string, language: Language): string => address({ page: 'fact', id }, language);

export const placePath = (id: string, language: Language): string => address({ page: 'place', id }, language);

/** How many numbers are on record about a place, in words where there is none. */
export function countOfFigures(count: number, language: Language): string {
  const words = placeWords[language];
  return count === 0 ? words.none : `${formatNumber(count, 0, language)} ${count === 1 ? words.number : words.numbers}`;
}

export const factRow = (fact: Fact, about: string, language: Language): FactRow => ({
  value: formatFact(fact, language),
  href: factPath(fact.id, language),
  name: captionOf(fact)[language],
  about,
  inWords: !isNumber(fact.unit),
});

/** The title of a story by the name of its folder; a story that is gone is called by that name. */
export function storyEntry(library: Library, slug: string, language: Language): Entry {
  const title = library.stories.get(slug)?.[language].frontMatter.title ?? slug;
  return { title, href: address({ page: 'story', id: slug }, language) };
}

export const tease = (library: Library, story: Story, language: Language): Teaser => ({
  ...storyEntry(library, story.slug, language),
  kicker: story[language].frontMatter.kicker,
  standfirst: story[language].frontMatter.standfirst,
});

/** Where a link to a page is shown with a picture, the newest version of one of its charts stands for it. */
export function cardOf({ versions }: Library, charts: readonly (string | undefined)[], language: Language) {
  const [newest] = charts.flatMap((id) => versions.get(id ?? '')?.at(-1) ?? []);
  return newest && shareCard(newest, language);
}

/** The edition that a correction mended: the last one published before it. Null where the story had none yet. */
function mendedBy({ corrections, storyVersions }: Library, { story, order }: ListedCorrection, language: Language) {
  const before = corrections.slice(0, order).filter((other) => other.story === story).length;
  const edition = storyVersions.get(story)?.findLast(({ file }) => file.corrections <= before);
  if (edition === undefined) return null;
  const { short } = edition;
  return { name: short.slice(0, 8), href: address({ page: 'edition', id: story, version: short }, language) };
}

/** Corrections as they are listed: each figure as it was and as it is, with the page of what it became while there is one, and the charts that draw it. */
export const correctionRows = (library: Library, language: Language, story?: string) =>
  listCorrections(library, story).map((correction) => ({
    anchor: correction.anchor,
    date: correction.date,
    story: storyEntry(library, correction.story, language),
    note: correction.note[language],
    mended: mendedBy(library, correction, language),
    charts: [...library.charts.values()]
      .filter(({ facts }) => facts.some(({ id }) => correction.changes.some(({ fact }) => fact === id)))
      .map(({ id, title }) => ({ title: title[language], href: address({ page: 'chart', id }, language) })),
    changes: correction.changes.map(({ fact, from, to }) => ({
      fact,
      from: from[language],
      to: to[language],
      href: library.catalogue.facts.has(fact) ? factPath(fact, language) : null,
    })),
  }));

export type CorrectionRow = ReturnType<typeof correctionRows>[number];
