import type { Chart } from '../charts/open-chart.ts';
import { disputeFigures, inShort } from '../facts/dispute-figures.ts';
import type { Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Dispute } from '../facts/schema/comparison.ts';
import { factsOfTopic, topicOf, type Topic } from '../facts/topics.ts';
import { address } from '../i18n/addresses.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { findingWords } from '../i18n/finding-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Library } from '../library/read-library.ts';
import { newestFirst } from '../library/read-stories.ts';
import { offerTopicCard } from './cards.ts';
import { disputePath } from './disputes.ts';
import { each, one } from './kind.ts';
import { factPath, factRow, tease } from './shared.ts';

/** How many disputes stand open before the rest is folded. */
const open = 4;

/** How many figures of one measure a topic shows before it leaves the rest to the list of numbers. */
const shown = 12;

/** What is newest first; of the same time, in the order of the record. */
const byTime = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'));

/** The topic that most of a chart's numbers belong to. */
export function topicOfChart({ facts }: Chart, topics: Library['topics']): string | null {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const topic = topicOf(fact, topics)?.id;
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const severities = ['high', 'medium', 'low'] as const;

/** The disputes over the numbers of a topic; all of them for a topic without numbers of its own. The largest differences first. */
function disputesOfTopic({ catalogue }: Library, topic: Topic, facts: ReadonlySet<string>): readonly Dispute[] {
  const all = [...catalogue.disputes.values()];
  const own =
    topic.indicators.length === 0
      ? all
      : all.filter(({ sides }) => sides.some((side) => side.facts.some((id) => facts.has(id))));
  return own.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** What belongs to a topic. */
function gather(library: Library, topic: Topic, language: Language) {
  const measures = factsOfTopic(topic, library.catalogue);
  const facts = [...measures.values()].flat();
  return {
    measures,
    facts,
    stories: newestFirst(library.stories, language).filter((story) =>
      story[language].frontMatter.topics?.includes(topic.id),
    ),
    charts: [...library.charts.values()].filter((chart) => topicOfChart(chart, library.topics) === topic.id),
    disputes: disputesOfTopic(library, topic, new Set(facts.map(({ id }) => id))),
  };
}

const counted = (count: number, [one, many]: readonly [string, string], language: Language): readonly string[] =>
  count === 0 ? [] : [`${formatNumber(count, 0, language)} ${count === 1 ? one : many}`];

/** What stands under the name of a topic in a list: how much there is of each kind. */
function countsOf(library: Library, topic: Topic, language: Language): string {
  const words = findingWords[language];
  const { stories, charts, facts, disputes } = gather(library, topic, language);
  return [
    ...counted(stories.length, words.stories, language),
    ...counted(charts.length, words.charts, language),
    ...counted(facts.length, words.numbers, language),
    ...counted(disputes.length, words.disputes, language),
  ].join(' · ');
}

/** The name of a topic, as a link. */
export function topicEntry({ topics }: Pick<Library, 'topics'>, id: string, language: Language) {
  const topic = topics.get(id);
  return topic && { title: topic.name[language], href: address({ page: 'topic', id }, language) };
}

export const topicsPage = one('topics', (library, language) => ({
  topics: [...library.topics.values()].map((topic) => ({
    title: topic.name[language],
    href: address({ page: 'topic', id: topic.id }, language),
    lead: topic.lead[language],
    counts: countsOf(library, topic, language),
  })),
}));

/** A dispute as lists show it: its question, the figures that stand for it, and the gist of it. */
export function printDispute({ catalogue }: Library, dispute: Dispute, language: Language) {
  const { question, note } = inShort(dispute);
  return {
    href: disputePath(dispute.id, language),
    title: question[language],
    severity: messages[language].severity[dispute.severity],
    verdict: note[language],
    figures: disputeFigures(dispute, catalogue).map((fact) => ({
      value: formatFact(fact, language),
      href: factPath(fact.id, language),
      status: fact.status,
    })),
  };
}

function printTopic(library: Library, language: Language, id: string) {
  const topic = library.topics.get(id);
  if (!topic) throw new Error(`content/topics.json holds no topic "${id}"`);
  const { measures, stories, charts, disputes } = gather(library, topic, language);
  const row = (fact: Fact) =>
    factRow(
      fact,
      [
        fact.place.name[language],
        formatPeriod(fact.periodText, language),
        chartWords[language].status[fact.status],
      ].join(' · '),
      language,
    );
  return {
    id,
    title: topic.name[language],
    lead: topic.lead[language],
    stories: stories.map((story) => {
      const { title, href, standfirst } = tease(library, story, language);
      return { title, href, text: standfirst };
    }),
    charts: charts.map((chart) => ({
      title: chart.title[language],
      href: address({ page: 'chart', id: chart.id }, language),
      text: chart.subtitle[language],
    })),
    disputes: disputes.slice(0, open).map((dispute) => printDispute(library, dispute, language)),
    moreDisputes: disputes.slice(open).map((dispute) => printDispute(library, dispute, language)),
    measures: [...measures].map(([indicator, facts]) => {
      const { name, definition } = library.catalogue.indicators.get(indicator) ?? {};
      const rows = byTime(facts).slice(0, shown).map(row);
      return {
        id: indicator,
        name: name?.[language] ?? indicator,
        definition: definition?.[language] ?? '',
        count: counted(facts.length, findingWords[language].numbers, language).join(''),
        newest: rows[0],
        rows,
        more: facts.length > shown,
      };
    }),
    picture: offerTopicCard(library, id, language),
  };
}

export type DisputeRow = ReturnType<typeof printDispute>;

export const topicPage = each('topic', ({ topics }) => topics.keys(), printTopic);
