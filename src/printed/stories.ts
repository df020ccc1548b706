import { ended } from '../citing/cite/citation.ts';
import { storyTags } from '../citing/cite/reference-formats.ts';
import { storyJsonLd } from '../citing/json-ld/story-json-ld.ts';
import { absolute } from '../citing/site.ts';
import { captionOf, explainFormula, otherFigures } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { findBraces, isForm } from '../facts/placeholders.ts';
import { headcountOf } from '../facts/headcount.ts';
import { formatFact, type Form } from '../facts/format.ts';
import { address } from '../i18n/addresses.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { type Edition, printedFrom } from '../library/locks/read-locks.ts';
import { newestFirst } from '../library/read-stories.ts';
import type { Library } from '../library/read-library.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import type { ParsedStory } from '../prose/parse-story.ts';
import { offerStoryCard } from './cards.ts';
import { printCiteKit } from './editions.ts';
import { printPhoto } from '../prose/photos/print-photo.ts';
import { termRow } from './glossary.ts';
import { each, one } from './kind.ts';
import { topicEntry } from './topics.ts';
import { offerStoryShares } from './share-cards.ts';
import { cardOf, correctionRows, factPath, tease, type Bound, placePath } from './shared.ts';

/** Words that a careful reader on a phone reads in a minute. */
const wordsPerMinute = 200;

/** The ids that a text gives to an attribute of a component, each once, in reading order. */
const named = (
  { uses }: Pick<ParsedStory<unknown>, 'uses'>,
  component: string,
  attribute: string,
): readonly string[] => [
  ...new Set(uses.flatMap((use) => (use.component === component ? (use.attributes[attribute] ?? []) : []))),
];

/** The entries of a map that are asked for, in that order. */
const pick = <Value>(ids: readonly string[], from: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map(ids.flatMap((id) => (from.has(id) ? [[id, from.get(id) as Value] as const] : [])));

/** @param first ids of facts that stand before the text, with evidence like those in it */
export function boundIn(
  text: Pick<ParsedStory<unknown>, 'uses'>,
  { catalogue, charts, glossary }: Pick<Library, 'catalogue' | 'charts' | 'glossary'>,
  first: readonly string[] = [],
  photos: Bound['photos'] = new Map(),
): Bound {
  const disputes = pick(named(text, 'Claim', 'dispute'), catalogue.disputes);
  return {
    facts: pick([...new Set([...first, ...named(text, 'Fact', 'id')])], catalogue.facts),
    charts: pick(named(text, 'Chart', 'id'), charts),
    terms: pick(named(text, 'Term', 'id'), glossary),
    photos: pick(named(text, 'Photo', 'name'), photos),
    disputes: new Map([...disputes].map(([id, { sides }]) => [id, sides[0]?.facts[0] ?? ''])),
  };
}

/** What is known of a number, for the page that prints it. */
export function evidenceOf(fact: Fact, language: Language, catalogue: Catalogue) {
  const words = messages[language];
  const differing = otherFigures(fact, catalogue)
    .map(({ dispute, sides }) => {
      const figures = sides.flatMap((side) => side.facts.map((other) => formatFact(other, language)));
      return `${dispute.title[language]}: ${[...new Set(figures)].join('; ')}`;
    })
    .join('. ');
  const who = fact.kind === 'observation' ? fact.observation.attributedTo[language] : null;
  const counted = headcountOf(fact, catalogue);
  const headcount = counted ? formatFact(counted, language) : counted;
  return {
    id: fact.id,
    value: formatFact(fact, language),
    href: factPath(fact.id, language),
    name: captionOf(fact)[language],
    status: fact.status,
    who: who ?? words.ownArithmetic,
    when: formatPeriod(fact.periodText, language),
    headcount,
    sources: fact.sources,
    pairs: [
      [words.place, fact.place.name[language], placePath(fact.place.id, language)],
      [words.period, formatPeriod(fact.periodText, language)],
      [words.status, chartWords[language].status[fact.status]],
      [words.formula, fact.kind === 'derivation' ? explainFormula(fact, language) : null],
      [words.saidBy, who],
      [words.headcount, headcount === null ? words.noHeadcount : (headcount ?? null)],
      [words.caveat, fact.caveat?.[language] ?? null],
      [words.otherFigures, differing],
    ] as const,
  };
}

export type Evidence = ReturnType<typeof evidenceOf>;

/** The figures that a story which is kept on older values prints, and what they are today. */
function keptOf(edition: Edition | undefined, language: Language) {
  if (edition === undefined || edition.moved.length === 0) return null;
  const kinds = chartWords[language].status;
  const moved = edition.moved.map(({ signed, today }) => {
    const [then, now] = [formatFact(signed, language), formatFact(today, language)];
    const row = { name: captionOf(today)[language], href: factPath(today.id, language) };
    return then === now
      ? { ...row, then: `${then} (${kinds[signed.status]})`, now: `${now} (${kinds[today.status]})` }
      : { ...row, then, now };
  });
  return { since: edition.since, moved };
}

/** A piece of a sentence of the head: words, or a number that opens its evidence. */
export type Piece = string | { readonly id: string; readonly form: Form };

/** A sentence of the head as it is printed: its numbers are bound like those of the text. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const brace of findBraces(sentence)) {
    pieces.push(sentence.slice(end, brace.offset));
    end = brace.offset + brace.length;
    if (brace.kind !== 'fact') pieces.push(brace.words);
    else pieces.push({ id: brace.id, form: isForm(brace.form ?? '') ? (brace.form as Form) : 'standard' });
  }
  return [...pieces, sentence.slice(end)];
}

/** Until when the newest count in a story reaches: what it says is known up to then, whatever was announced later. */
function dataUntil(facts: readonly Fact[], language: Language): string | null {
  const counts = facts.filter(({ status }) => status === 'measured');
  const newest = counts.toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'))[0];
  return newest === undefined ? null : formatPeriod(newest.periodText.split('/').at(-1) ?? '', language);
}

/** The story to read after this one: the next in the order of the front page, else the newest of the others, if there is one. */
function nextAfter(library: Library, slug: string, language: Language) {
  const edited = library.front ? [library.front.lead, ...library.front.stories.show].map(({ story }) => story) : [];
  const after = edited.slice(edited.indexOf(slug) + 1).flatMap((id) => library.stories.get(id) ?? []);
  const [next] = [...after, ...newestFirst(library.stories, language)].filter((other) => other.slug !== slug);
  return next === undefined ? null : tease(library, next, language);
}

/** A story with all that stands on its page but its body, which is a component of its own. */
function printStory(library: Library, language: Language, slug: string) {
  const whole = library.stories.get(slug);
  const story = whole?.[language];
  if (!story) throw new Error(`content/stories/${slug}/${language}.mdx is missing`);
  const words = messages[language];
  const printed = printedFrom(library, slug);
  const { frontMatter, written } = story;
  const { title, description, kicker, standfirst, byline, published, updated, event, asked } = frontMatter;
  const summary = written.summary.map(piecesOf);
  const inSummary = summary.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id]));
  const photos = new Map(
    Array.from(whole?.photos ?? [], ([name, photo]) => [name, printPhoto(photo, language, printed.catalogue)] as const),
  );
  const bound = boundIn(story, { ...printed, glossary: library.glossary }, inSummary, photos);
  const facts = [...bound.facts.values()];
  const hero = frontMatter.chart === undefined ? undefined : printed.charts.get(frontMatter.chart);
  const charts = listCharts(story);
  const drawn = charts.flatMap((id) => printed.charts.get(id)?.facts ?? []);
  const corrections = correctionRows(library, language, slug);
  const correctionsPath = address({ page: 'corrections' }, language);
  const day = updated ?? published;
  const publishedEditions = library.storyVersions.get(slug) ?? [];
  const newest = publishedEditions.at(-1);
  return {
    slug,
    title,
    description,
    kicker,
    topics: (frontMatter.topics ?? []).flatMap((id) => topicEntry(library, id, language) ?? []),
    standfirst,
    dates: [
      [words.happened, event ?? null],
      [words.published, published],
      [words.updated, updated ?? null],
    ] as const,
    dataUntil: dataUntil([...facts, ...drawn], language),
    byline,
    minutes: Math.max(1, Math.round(story.words / wordsPerMinute)),
    /** Only the development server shows drafts. */
    isDraft: frontMatter.draft === true,
    kept: keptOf(library.editions.get(slug), language),
    corrections,
    bound,
    hero,
    summary,
    asked,
    day,
    next: nextAfter(library, slug, language),
    contact: library.site.contact,
    evidence: facts.map((fact) => evidenceOf(fact, language, printed.catalogue)),
    terms: [...bound.terms.values()].map((term) => termRow(library, term, language)),
    shares: offerStoryShares(library, slug, language),
    /** The photo that a link to it is shared with, in place of the picture. */
    sharedPhoto: photos.get(frontMatter.photo ?? '') ?? null,
    picture: cardOf(library, charts, language) ?? offerStoryCard(library, slug, language),
    published,
    updated: day,
    publishedEditions,
    /** How it is cited: as its newest edition. Null for a story that was never published, which only the development server shows. */
    kit: newest === undefined ? null : printCiteKit(newest, language),
    tags: storyTags(
      { title, byline, day, path: address({ page: 'story', id: slug }, language) },
      language,
      library.site,
    ),
    attribution: `${ended(title, ',')} ${words.siteName}, ${formatDate(day, language)}`,
    page: absolute(address({ page: 'story', id: slug }, language), library.site),
    jsonLd: storyJsonLd(
      {
        slug,
        title,
        description,
        byline,
        published,
        updated: updated ?? null,
        words: story.words,
        versions: charts.flatMap((id) => library.versions.get(id)?.at(-1) ?? []),
        sources: [...new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()],
        corrections: corrections.map(({ date, note, anchor }) => ({
          date,
          text: note,
          path: `${correctionsPath}#${anchor}`,
        })),
      },
      language,
      library.site,
    ),
  };
}

/** A standing text: method, about. Its numbers are bound and carry their evidence like a story's. */
function printText(library: Library, language: Language, page: 'method' | 'about') {
  const text = library.texts.get(page)?.[language];
  if (!text) throw new Error(`content/texts/${page}/${language}.mdx is missing`);
  const { title, standfirst, description } = text.frontMatter;
  const bound = boundIn(text, library);
  return {
    page,
    title,
    standfirst,
    description,
    bound,
    evidence: [...bound.facts.values()].map((fact) => evidenceOf(fact, language, library.catalogue)),
    terms: [...bound.terms.values()].map((term) => termRow(library, term, language)),
  };
}

export const storiesPage = one('stories', (library, language) => ({
  stories: newestFirst(library.stories, language).map((teased) => tease(library, teased, language)),
}));

export const storyPage = each('story', (library) => library.stories.keys(), printStory);

export const methodPage = one('method', (library, language) => printText(library, language, 'method'));

export const aboutPage = one('about', (library, language) => printText(library, language, 'about'));
