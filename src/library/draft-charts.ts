import type { Problem } from '../facts/problem.ts';
import type { Front } from '../prose/front.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import { chartsFolder } from './read-charts.ts';
import type { Draft, Story } from './read-stories.ts';

/** How a text names a chart, also one that cannot be read yet: in its head, or on a line of its own. */
const naming = /<Chart\b[^>]*?\bid\s*=\s*["']([^"']*)["']|^chart:[ \t]*["']?([\w-]+)/gm;

const namedIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(naming), ([, inText, inHead]) => inText ?? inHead ?? '');

/** All that is published and may name a chart, and what was ever published under its name. */
interface Published {
  readonly stories: Iterable<Story>;
  readonly texts: Iterable<Story<{ readonly title: string; readonly chart?: string | undefined }>>;
  readonly front: Front | null;
  readonly versions: { has(id: string): boolean };
}

/**
 * The charts that are being made for stories that are being written, each with the drafts that name it: no page that is published shows
 * them, and none was ever published. Like their stories they are not built, not archived and stop nothing.
 */
export function findDraftCharts(
  drafts: ReadonlyMap<string, Draft>,
  { stories, texts, front, versions }: Published,
): ReadonlyMap<string, readonly string[]> {
  if (drafts.size === 0) return new Map();
  const shown = new Set([
    ...[...stories].flatMap(({ id, en }) => [...listCharts(id), ...listCharts(en)]),
    ...[...texts].flatMap(({ id, en }) => [id, en].flatMap(({ frontMatter: { chart } }) => chart ?? [])),
    ...(front === null
      ? []
      : [front.answers.chart, ...[front.lead, ...front.stories.show].flatMap(({ chart }) => chart ?? [])]),
  ]);
  const named = [...drafts].flatMap(([slug, { sources }]) =>
    [...new Set(sources.flatMap(namedIn))].map((chart) => ({ chart, slug })),
  );
  const own = named.filter(({ chart }) => !shown.has(chart) && !versions.has(chart));
  return new Map(
    Array.from(
      Map.groupBy(own, ({ chart }) => chart),
      ([chart, of]) => [chart, of.map(({ slug }) => slug)],
    ),
  );
}

/** What is wrong with charts, parted into what stops the site and what stops a draft alone. */
export function partChartProblems(
  problems: readonly Problem[],
  ofDrafts: ReadonlyMap<string, readonly string[]>,
): { readonly published: readonly Problem[]; readonly inDraft: (slug: string) => readonly Problem[] } {
  const draftsAt = ({ file }: Problem) =>
    ofDrafts.get(file.slice(chartsFolder.length).replace(/\.json$/, '')) ?? ([] as readonly string[]);
  return {
    published: problems.filter((problem) => draftsAt(problem).length === 0),
    inDraft: (slug) => problems.filter((problem) => draftsAt(problem).includes(slug)),
  };
}
