import { compareEditions, type SaidInStory } from '../../citing/versions/compare-editions.ts';
import { composeEdition } from '../../citing/versions/compose-edition.ts';
import { captionOf } from '../../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { factFingerprint } from '../../facts/published-fact.ts';
import { publishFact } from '../../facts/publish-fact.ts';
import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { AskedQuestion } from '../../prose/front-matter.ts';
import { listCharts, listPrints } from '../../prose/lock/story-content.ts';
import { printBody, printString, type Writers } from '../../prose/print-body.ts';
import { printedFrom } from '../locks/read-locks.ts';
import type { Library } from '../read-library.ts';
import type { Story } from '../read-stories.ts';
import type { Publishable } from './publishable.ts';

/** Numbers lead to their state at the time, and charts to their version: see `fillEdition` for what stands between ⟦ and ⟧. */
const writersFor = (language: Language): Writers => ({
  fact: ({ id }, printed) => `<a href="${address({ page: 'fact', id }, language)}#v-⟦fact:${id}⟧">${printed}</a>`,
  chart(id) {
    const version = address({ page: 'version', id, version: `⟦chart:${id}⟧` }, language);
    return `<figure><a href="${version}">⟦label:${id}⟧</a></figure>`;
  },
});

/** What became of a question, as the story's page says it. */
function lineOf({ question, who, on, answered }: AskedQuestion, language: Language): string {
  const words = messages[language];
  const sent = on === null ? words.notSent : `${words.sentOn} ${formatDate(on, language)}`;
  const answer =
    on === null
      ? ''
      : `, ${answered === null ? words.notAnswered : `${words.answeredOn} ${formatDate(answered, language)}`}`;
  return `${question} (${who}; ${sent}${answer})`;
}

const inBoth = <Value>(make: (language: Language) => Value) => ({ id: make('id'), en: make('en') });

/** The numbers that a story prints in either language, in reading order. */
function factsIn(story: Story, catalogue: Catalogue): readonly Fact[] {
  const ids = languages.flatMap((language) => listPrints(story[language], language, catalogue).map(({ id }) => id));
  return [...new Set(ids)].flatMap((id) => catalogue.facts.get(id) ?? []);
}

/** What a story says today, word for word and figure for figure. */
function saidIn(story: Story, facts: readonly Fact[], catalogue: Catalogue): SaidInStory {
  const { published, updated, event } = story.id.frontMatter;
  return {
    words: inBoth((language) => {
      const { frontMatter, written } = story[language];
      const { kicker, title, description, byline, asked } = frontMatter;
      const writers = writersFor(language);
      const print = (text: string) => printString(text, language, catalogue, writers);
      return {
        kicker,
        title,
        standfirst: print(written.standfirst),
        description,
        byline,
        summary: written.summary.map(print),
        body: [
          ...(frontMatter.chart === undefined ? [] : [writers.chart(frontMatter.chart)]),
          printBody(story[language], language, catalogue, writers),
        ].join('\n'),
        asked: {
          title: messages[language][asked.some(({ on }) => on !== null) ? 'askedTitle' : 'nobodyAsked'],
          lines: asked.map((question) => lineOf(question, language)),
        },
      };
    }),
    dates: { published, updated: updated ?? null, event: event ?? null },
    figures: facts.map((fact) => ({
      fact: fact.id,
      name: inBoth((language) => `${captionOf(fact)[language]} (${formatPeriod(fact.periodText, language)})`),
      printed: inBoth((language) => formatFact(fact, language)),
    })),
  };
}

interface Said {
  readonly facts: readonly Fact[];
  readonly said: SaidInStory;
}

/** What was printed before: a desk asks again after each edit, and one story of many has changed. */
const printed = new WeakMap<Catalogue, WeakMap<Story, Said>>();

function printStory(story: Story, library: Library): Said {
  const { catalogue } = printedFrom(library, story.slug);
  const known = printed.get(catalogue) ?? new WeakMap<Story, Said>();
  printed.set(catalogue, known);
  const before = known.get(story);
  if (before !== undefined) return before;
  const facts = factsIn(story, catalogue);
  const now = { facts, said: saidIn(story, facts, catalogue) };
  known.set(story, now);
  return now;
}

/** Every published story with what it says today. */
export const publishableStories = (library: Library): readonly Publishable[] =>
  [...library.stories.values()].map((story): Publishable => {
    const { slug } = story;
    const { facts, said } = printStory(story, library);
    const newest = library.storyVersions.get(slug)?.at(-1) ?? null;
    const shownCharts = [...new Set(languages.flatMap((language) => listCharts(story[language])))];
    return {
      kind: 'story',
      id: slug,
      title: inBoth((language) => story[language].frontMatter.title),
      shown: facts.map(({ id }) => id),
      needs: shownCharts,
      newest,
      differ: (language) => newest && compareEditions(newest.file, said, language),
      looksAlike: () => true,
      compose({ day, decision, charts }) {
        const sources = new Map(facts.flatMap((fact) => fact.sources.map((source) => [source.id, source] as const)));
        return composeEdition(
          said,
          {
            story: slug,
            site: library.site,
            corrections: library.corrections.filter((correction) => correction.story === slug).length,
            states: Object.fromEntries(facts.map((fact) => [fact.id, factFingerprint(publishFact(fact))])),
            charts: shownCharts.map((chart) => ({
              chart,
              hash: charts.get(chart) ?? '',
              label: inBoth((language) => {
                const title = printedFrom(library, slug).charts.get(chart)?.title[language] ?? chart;
                return `${citeWords[language].genre.chart}: ${title}`;
              }),
            })),
            sources: [...sources.values()],
          },
          {
            published: day,
            after: newest === null || decision === null ? null : { edition: newest, ...decision },
          },
        );
      },
    };
  });
