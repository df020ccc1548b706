import { exampleCatalogue } from '../charts/example.ts';
import { openChart } from '../charts/open-chart.ts';
import { chartTypes } from '../charts/registry.ts';
import { openPage } from '../citing/versions/open-version.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import type { Library } from '../library/read-library.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import { each, one } from './kind.ts';
import { offerChartShares } from './share-cards.ts';
import { printTakeAway } from './versions.ts';
import { cardOf, correctionRows, storyEntry } from './shared.ts';

export const chartsPage = one('charts', ({ charts }, language) => ({
  charts: [...charts.values()].map(({ id, title, subtitle }) => ({
    title: title[language],
    href: address({ page: 'chart', id }, language),
    text: subtitle[language],
  })),
}));

/** One chart on its own page: picture, words, table, the documents behind it and the stories that use it. */
async function printChart(library: Library, language: Language, id: string) {
  const chart = library.charts.get(id);
  if (!chart) throw new Error(`content/charts/${id}.json is missing`);
  const versions = library.versions.get(id) ?? [];
  /** None while an editor works on a chart that is not published yet: there is nothing to take away that would stay. */
  const version = versions.at(-1);
  const users = [...library.stories.values()].filter((story) => listCharts(story[language]).includes(id));
  return {
    id,
    chart,
    links: library.links,
    versions,
    takeAway: version && (await printTakeAway(library, language, { versions, version })),
    shares: offerChartShares(library, id, language),
    picture: cardOf(library, [id], language),
    jsonLd: version && openPage(version, language).jsonLd,
    corrections: correctionRows(library, language).filter(({ changes }) =>
      changes.some((change) => chart.facts.some((fact) => fact.id === change.fact)),
    ),
    stories: users.map(({ slug }) => storyEntry(library, slug, language)),
  };
}

export const chartPage = each('chart', (library) => library.charts.keys(), printChart);

/** Every example of every chart type, on made-up facts: what the tests draw, for people to look at. */
export const galleryPage = one('gallery', () => ({
  types: Object.entries(chartTypes).map(([type, { examples }]) => ({
    type,
    charts: examples.map(({ name, spec, facts, places }) => {
      const opening = openChart(spec, `${type}-${name}`, exampleCatalogue(facts, places));
      if ('faults' in opening)
        throw new Error(`The example ${type}/${name} does not open: ${opening.faults[0]?.message.en}`);
      return opening.chart;
    }),
  })),
}));
