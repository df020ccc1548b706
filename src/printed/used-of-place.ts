import type { Chart } from '../charts/open-chart.ts';
import type { Fact } from '../facts/fact.ts';
import type { Place } from '../facts/schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import { mentionsOfFact } from '../library/cite/mentions.ts';
import type { Library } from '../library/read-library.ts';
import { tease } from './shared.ts';
import { topicOfChart } from './topics.ts';

/** The charts of a topic: one that is drawn, and those that are named. */
export interface ChartsOfTopic {
  readonly shown: Chart | undefined;
  readonly others: readonly Chart[];
}

/** So many charts are drawn on the page of a place, and so many named in a topic: it must not grow with their number. */
const most = { drawn: 2, named: 6 } as const;

/** The charts that are about a place, by topic: all that they show is of it, or nearly all. That which shows most of it is drawn. */
export function chartsOfPlace(
  place: Place,
  { charts, topics }: Pick<Library, 'charts' | 'topics'>,
): ReadonlyMap<string | null, ChartsOfTopic> {
  const own = (chart: Chart) => chart.facts.filter((fact) => fact.place.id === place.id).length;
  const about = [...charts.values()].filter((chart) => own(chart) * 4 >= chart.facts.length * 3);
  const byTopic = Map.groupBy(about, (chart) => topicOfChart(chart, topics));
  const drawn = [...topics.keys()].filter((topic) => byTopic.has(topic)).slice(0, most.drawn);
  return new Map(
    [...byTopic].map(([topic, those]) => {
      const sorted = those.toSorted((a, b) => own(b) - own(a));
      const isDrawn = topic !== null && drawn.includes(topic);
      const [shown, others] = isDrawn ? [sorted[0], sorted.slice(1)] : [undefined, sorted];
      return [topic, { shown, others: others.slice(0, most.named) }];
    }),
  );
}

/** So many stories are named on the page of a place, and of so many the first lines are told. */
const mostStories = { named: 12, told: 3 } as const;

/** The stories that print numbers of a place, with how many of them, that with the most first; no first lines but of those at the top. */
export function storiesOfPlace(facts: readonly Fact[], library: Library, language: Language) {
  const used = facts.flatMap(({ id }) => mentionsOfFact(library, id, language).map(({ story }) => story));
  const counts = [...Map.groupBy(used, ({ slug }) => slug)].toSorted(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, mostStories.named).flatMap(([, [story, ...more]], index) => {
    if (story === undefined) return [];
    const { title, href, standfirst } = tease(library, story, language);
    return [{ title, href, standfirst: index < mostStories.told ? standfirst : null, figures: 1 + more.length }];
  });
}
