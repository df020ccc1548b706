import type { Source } from '../../facts/schema/subject.ts';
import { address } from '../../i18n/addresses.ts';
import { editionWords } from '../../i18n/archive-words.ts';
import { formatDate, startOfDay } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { citationOfEdition } from '../cite/cited.ts';
import { ended } from '../cite/citation.ts';
import { citationRecords } from '../cite/reference-formats.ts';
import { citationWays } from '../cite/styles.ts';
import { context, publisherJsonLd } from '../json-ld/json-ld.ts';
import { headlineOf } from '../json-ld/story-json-ld.ts';
import { licence } from '../licence.ts';
import { absolute, type Site } from '../site.ts';
import { composeChanges, sidesOf } from './compose-change.ts';
import { mapStrings, nameHoles, refuseHoles, standIn, swapAll } from './cut-holes.ts';
import { sourceRows } from './compose-pages.ts';
import { compareEditions, type SaidInStory } from './compare-editions.ts';
import { type ChangeReason, tellDifference } from './describe-change.ts';
import { element, heading, paragraph, text, time } from './html.ts';
import { editionForm, type FrozenEdition } from './open-edition.ts';
import type { StoryFormOne } from './story-form-1.ts';

const inBoth = <Value>(make: (language: Language) => Value) => ({ id: make('id'), en: make('en') });

/** What an edition holds besides what the story says. */
export interface EditionParts extends Pick<StoryFormOne, 'story' | 'corrections' | 'states' | 'charts'> {
  readonly site: Site;
  readonly sources: readonly Source[];
}

/** What the archive adds to a story when it is published. */
export interface EditionPublication {
  /** ISO day, in Makassar. */
  readonly published: string;
  /** The edition before it and why there is another; null for the first. */
  readonly after: {
    readonly edition: FrozenEdition;
    readonly reason: ChangeReason;
    readonly note: NonNullable<StoryFormOne['change']>['note'];
  } | null;
}

/** The page of an edition, apart from what the site says of it later: that there is a newer one, and how it is cited. */
function composePage({ words, dates }: SaidInStory, sources: readonly Source[], published: string, language: Language) {
  const own = editionWords[language];
  const names = messages[language];
  const { kicker, title, byline, asked } = words[language];
  const days = [
    [names.happened, dates.event],
    [names.published, dates.published],
    [names.updated, dates.updated],
  ] as const;
  const dateline = days.flatMap(([name, day]) =>
    day === null ? [] : [element('div', {}, element('dt', {}, text(name)), element('dd', {}, time(day, language)))],
  );
  const head = [
    paragraph('kicker', `${text(own.publishedOn)} `, time(published, language), ` · ${text(kicker)}`),
    element('h1', {}, text(title)),
    paragraph('standfirst', '⟦standfirst⟧'),
    element('dl', { class: 'dateline' }, ...dateline, element('div', {}, element('dt', {}, text(byline)))),
  ];
  const body = [
    heading(names.inShort),
    element('ol', {}, '⟦summary⟧'),
    '⟦body⟧',
    heading(asked.title),
    asked.lines.length > 0 && element('ul', {}, ...asked.lines.map((line) => element('li', {}, text(line)))),
    heading(names.sources),
    sourceRows(sources, language),
  ].filter((part) => part !== false);
  return { head: head.join(''), body: body.join('') };
}

function composeJsonLd(
  { words, dates }: SaidInStory,
  { story, site, sources }: EditionParts,
  published: string,
  language: Language,
): object {
  const page = absolute(address({ page: 'edition', id: story, version: standIn.short }, language), site);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    headline: headlineOf(words[language].title),
    description: words[language].description,
    inLanguage: intlTag[language],
    datePublished: startOfDay(dates.published),
    dateModified: startOfDay(dates.updated ?? dates.published),
    author: {
      '@type': 'Organization',
      name: words[language].byline,
      url: absolute(address({ page: 'about' }, language), site),
    },
    version: standIn.short,
    sdDatePublished: startOfDay(published),
    publisher: publisherJsonLd(site),
    license: licence.url,
    isAccessibleForFree: true,
    isBasedOn: sources.map(({ url }) => url),
    isPartOf: absolute(address({ page: 'story', id: story }, language), site),
  };
}

/** Everything that an edition holds, written today and for the last time. Throws RangeError when a text holds the signs of a hole. */
export function composeEdition(
  said: SaidInStory,
  { story, corrections, states, charts, sources, site }: EditionParts,
  { published, after }: EditionPublication,
): StoryFormOne {
  const parts = { story, corrections, states, charts, sources, site };
  refuseHoles(story, [
    said.figures,
    Object.values(said.words).map(({ kicker, title, byline, description, asked }) => [
      kicker,
      title,
      byline,
      description,
      asked,
    ]),
  ]);
  const cited = (language: Language) =>
    citationOfEdition({ story, published, title: said.words[language].title, ...standIn }, site, language);
  const templates = {
    pages: inBoth((language) => {
      const { description } = said.words[language];
      return {
        description: `${ended(description, '.')} ${editionWords[language].publishedOn} ${formatDate(published, language)}.`,
        jsonLd: [JSON.stringify(composeJsonLd(said, parts, published, language))],
        ...composePage(said, sources, published, language),
      };
    }),
    citations: inBoth((language) => [...citationWays(cited(language))]),
    records: inBoth((language) => citationRecords(cited(language))),
    files: [
      {
        kind: 'record',
        language: null,
        name: `${story}-${standIn.start}.json`,
        from: { is: 'record' as const },
      },
    ],
    change: after && composeChange(said, after, published),
  };
  return {
    schema: editionForm,
    story,
    published,
    previous: after?.edition.hash ?? null,
    corrections,
    ...said,
    states,
    charts,
    sources: sources.map(({ publisher, title, url, published: day }) => ({ publisher, title, url, published: day })),
    ...mapStrings(templates, (written) => swapAll(written, nameHoles)),
  };
}

function composeChange(
  said: SaidInStory,
  { edition: before, reason, note }: NonNullable<EditionPublication['after']>,
  published: string,
): StoryFormOne['change'] {
  const sides = sidesOf(before, published);
  return {
    reason,
    note,
    told: inBoth((language) => tellDifference(compareEditions(before.file, said, language), language)),
    html: inBoth((language) =>
      composeChanges(compareEditions(before.file, said, language), { reason, note }, sides, language),
    ),
  };
}
