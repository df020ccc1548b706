import { captionOf } from '../facts/describe-fact.ts';
import type { Fact } from '../facts/fact.ts';
import { inShort } from '../facts/dispute-figures.ts';
import { formatFact } from '../facts/format.ts';
import { indicatorOf } from '../facts/topics.ts';
import { address } from '../i18n/addresses.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { foundKinds } from '../i18n/finding-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { pageKinds, singlePages, type PageKind } from '../i18n/page-kinds.ts';
import type { Library } from '../library/read-library.ts';
import type { ParsedStory } from '../prose/parse-story.ts';
import { bindingSign, type Bound } from '../prose/passage.ts';
import type { SearchEntry } from '../search/search.ts';
import { disputePath } from './disputes.ts';
import { placePath } from './shared.ts';
import { termPath, termRow } from './glossary.ts';
import { one } from './kind.ts';
import { factPath, tease } from './shared.ts';

/** The words of a bound thing as they are printed. */
function wordsOf(bound: Bound | undefined, language: Language, { facts }: Library['catalogue']): string {
  if (bound?.kind !== 'fact') return bound?.words.replaceAll(bindingSign, '') ?? '';
  const fact = facts.get(bound.id);
  return fact === undefined ? '' : formatFact(fact, language);
}

/** A name in the index that needs no script, and where it leads. */
interface Indexed {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
}

/** All that a text says, its figures filled in. */
function textOf({ passages }: ParsedStory<unknown>, language: Language, { catalogue }: Library): string {
  return passages
    .filter((passage) => passage.language === language)
    .map(({ text, bound }) => {
      let next = 0;
      return text.replaceAll(bindingSign, () => ` ${wordsOf(bound[next++], language, catalogue)} `);
    })
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** A number by its value in every writing, what it is, where and when, and who said it. */
function factEntry(fact: Fact, language: Language): SearchEntry {
  const said = fact.kind === 'observation' ? fact.observation : null;
  const place = fact.place.name[language];
  const words = [
    fact.value === null ? '' : String(fact.value),
    said?.population[language] ?? '',
    said?.attributedTo[language] ?? '',
    ...new Set(fact.sources.map(({ publisher }) => publisher)),
  ];
  const about = [place, formatPeriod(fact.periodText, language), chartWords[language].status[fact.status]].join(' · ');
  return [
    'fact',
    factPath(fact.id, language),
    `${formatFact(fact, language)}: ${captionOf(fact)[language]}`,
    about,
    words.join(' '),
  ];
}

/** The pages that are found by what they are called: not those of which there is one for each thing, and none that is hidden. */
const namedPages = (language: Language): readonly SearchEntry[] =>
  singlePages.flatMap((page): readonly SearchEntry[] => {
    const kind: PageKind = pageKinds[page];
    if (kind.title === undefined || kind.hidden === true) return [];
    return [['page', address({ page }, language), kind.title[language], kind.lead?.[language] ?? '', '']];
  });

/** Everything that can be found in a language, in an order that does not depend on the machine. */
export function searchEntries(library: Library, language: Language): readonly SearchEntry[] {
  const { catalogue, charts, stories, topics, glossary, guide } = library;
  const entries: readonly SearchEntry[] = [
    ...[...guide].map(([slug, { [language]: job }]): SearchEntry => {
      const { title, standfirst } = job.frontMatter;
      return [
        'guide',
        `${address({ page: 'guide' }, language)}#${slug}`,
        title,
        standfirst,
        textOf(job, language, library),
      ];
    }),
    ...[...stories.values()].map((story): SearchEntry => {
      const { title, href, standfirst } = tease(library, story, language);
      return ['story', href, title, standfirst, textOf(story[language], language, library)];
    }),
    ...[...topics.values()].map((topic): SearchEntry => {
      const names = topic.indicators.map((id) => catalogue.indicators.get(id)?.name[language] ?? '');
      return [
        'topic',
        address({ page: 'topic', id: topic.id }, language),
        topic.name[language],
        topic.lead[language],
        names.join(' '),
      ];
    }),
    ...[...glossary.values()].map((term): SearchEntry => {
      const { word, definition, href, also } = termRow(library, term, language);
      return ['term', href, [word, ...also].join(', '), definition, term.sought[language].join(' ')];
    }),
    ...[...catalogue.disputes.values()].map((dispute): SearchEntry => {
      const { question, note } = inShort(dispute);
      const figures = dispute.sides.flatMap((side) => side.facts.flatMap((fact) => catalogue.facts.get(fact) ?? []));
      const words = [dispute.title[language], ...figures.map((fact) => formatFact(fact, language))];
      return [
        'dispute',
        disputePath(dispute.id, language),
        question[language],
        note[language],
        [...new Set(words)].join(' '),
      ];
    }),
    ...[...catalogue.places.values()].map(({ id, name, note, parent }): SearchEntry => {
      const above = catalogue.places.get(parent ?? '')?.name[language] ?? '';
      return ['place', placePath(id, language), name[language], above, note?.[language] ?? ''];
    }),
    ...namedPages(language),
    ...[...charts.values()].map((chart): SearchEntry => {
      const words = chart.facts.map((fact) => `${formatFact(fact, language)} ${fact.place.name[language]}`);
      return [
        'chart',
        address({ page: 'chart', id: chart.id }, language),
        chart.title[language],
        chart.subtitle[language],
        [...new Set(words)].join(' '),
      ];
    }),
    ...[...catalogue.facts.values()].map((fact) => factEntry(fact, language)),
  ];
  return entries.toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Names as in the index of a book: terms with their other names, jobs, places, topics and what is measured. */
function indexed({ catalogue, topics, glossary, guide }: Library, language: Language): readonly Indexed[] {
  const kinds = foundKinds[language];
  return [
    ...[...glossary.values()].flatMap(({ id, word, also }) =>
      [word[language], ...also[language]].map((name) => ({ name, href: termPath(id, language), kind: kinds.term })),
    ),
    ...[...guide].map(([slug, { [language]: job }]) => ({
      name: job.frontMatter.title,
      href: `${address({ page: 'guide' }, language)}#${slug}`,
      kind: kinds.guide,
    })),
    ...[...catalogue.places.values()].map(({ id, name }) => ({
      name: name[language],
      href: placePath(id, language),
      kind: kinds.place,
    })),
    ...[...topics.values()].flatMap(({ id, name, indicators }) => {
      const href = address({ page: 'topic', id }, language);
      const measured = new Set([...catalogue.facts.values()].map(indicatorOf));
      return [
        { name: name[language], href, kind: kinds.topic },
        ...indicators
          .filter((indicator) => measured.has(indicator))
          .map((indicator) => ({
            name: catalogue.indicators.get(indicator)?.name[language] ?? indicator,
            href: `${href}#ukuran-${indicator}`,
            kind: kinds.fact,
          })),
      ];
    }),
  ];
}

export const searchPage = one('search', (library, language) => {
  const names = indexed(library, language).toSorted((a, b) => a.name.localeCompare(b.name, language));
  const letters = Map.groupBy(names, ({ name }) => name.slice(0, 1).toLocaleUpperCase(language));
  return { letters: [...letters].map(([letter, own]) => ({ letter, names: own })) };
});
