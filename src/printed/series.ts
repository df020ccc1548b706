import { openChart, type Chart } from '../charts/open-chart.ts';
import { tableCsv, tableJson } from '../citing/csv/table.ts';
import { utf8 } from '../citing/data-package/version-package.ts';
import { factsTable } from '../citing/data-set/fact-tables.ts';
import { zipFiles } from '../citing/versions/pack-1.ts';
import { seriesWorkbook } from '../citing/xlsx/workbooks.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Series } from '../facts/schema/comparison.ts';
import { factsOfSeries, keptApart } from '../facts/series-facts.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { seriesWords } from '../i18n/number-words.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Library } from '../library/read-library.ts';
import { seriesBars, seriesPath } from './fact-parts.ts';
import { each, one } from './kind.ts';

/** How many numbers the page of a series shows; its files have all of them. */
const mostBars = 120;

/** The files of a series: one for both languages, at an address that stays while they follow the record. */
const fileAddress = ({ id }: Series, ending: string): string =>
  `${address({ page: 'series', id }, 'id')}${id}${ending}`;

const endings = ['.csv', '.xlsx', '.json'] as const;

/** What the files of a series are made of, by their addresses. */
export function seriesFiles({ catalogue, releases, site }: Library, series: Series) {
  const facts = new Map(factsOfSeries(series.id, catalogue).map((fact) => [fact.id, fact]));
  const table = factsTable({ facts }, site);
  const workbook = () =>
    zipFiles(
      new Map([...seriesWorkbook(table, series, releases.at(-1), site)].map(([name, part]) => [name, utf8(part)])),
    );
  return facts.size === 0
    ? []
    : ([
        [fileAddress(series, '.csv'), () => tableCsv(table)],
        [fileAddress(series, '.json'), () => tableJson(table)],
        [fileAddress(series, '.xlsx'), async () => Promise.resolve(new Uint8Array(workbook()))],
      ] as const);
}

/** A series that may be joined over time as a line; null where it has too few numbers, or the rules of charts refuse it. */
function lineOf(series: Series, catalogue: Catalogue): Chart | null {
  const facts = factsOfSeries(series.id, catalogue).filter(
    ({ status, value }) => status !== 'misprint' && value !== null,
  );
  if (series.use !== 'trend' || facts.length < 3 || facts.length > 60) return null;
  const places = [...Map.groupBy(facts, ({ place }) => place.id).values()];
  const lines = places.map((own, index) => ({
    name: own[0]?.place.name,
    highlight: index === 0,
    rows: own.map(({ id }) => ({ fact: id })),
  }));
  const spec = { type: 'line', title: overTime, subtitle: series.name, series: lines };
  const opening = openChart(spec, `seri-${series.id}`, catalogue);
  return 'chart' in opening ? opening.chart : null;
}

const overTime = { id: seriesWords.id.overTime, en: seriesWords.en.overTime };

/** A series: why its numbers compare, what they are over time, what it must not be joined with, and its files. */
function printSeries({ catalogue }: Library, language: Language, id: string) {
  const series = catalogue.series.get(id);
  if (!series) throw new Error(`data/comparability.json holds no series "${id}"`);
  const facts = factsOfSeries(id, catalogue);
  const words = seriesWords[language];
  return {
    id,
    title: series.name[language],
    note: series.note[language],
    use: words.kicker[series.use],
    count: formatNumber(facts.length, 0, language),
    chart: lineOf(series, catalogue),
    bars: seriesBars(facts.slice(-mostBars), null, catalogue, language),
    isShortened: facts.length > mostBars,
    apart: keptApart(id, catalogue).map(({ separation, other }) => ({
      name: other.name[language],
      href: seriesPath(other.id, language),
      reason: separation.reason[language],
    })),
    files:
      facts.length === 0
        ? []
        : endings.map((ending) => ({ href: fileAddress(series, ending), name: ending.slice(1).toUpperCase() })),
  };
}

export const seriesPage = each('series', ({ catalogue }) => catalogue.series.keys(), printSeries);

/** All series: those that may be joined over time, and those whose numbers may only stand side by side. */
export const seriesListPage = one('seriesList', ({ catalogue }, language) => ({
  groups: (['trend', 'comparison'] as const).map((use) => ({
    use,
    series: [...catalogue.series.values()]
      .filter((series) => series.use === use)
      .map(({ id, name }) => {
        const facts = factsOfSeries(id, catalogue);
        const years = facts.map(({ period }) => period.to.last.slice(0, 4)).toSorted();
        const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
        return {
          name: name[language],
          href: seriesPath(id, language),
          about: [seriesWords[language].numbers(formatNumber(facts.length, 0, language)), span]
            .filter((part) => part !== '')
            .join(' · '),
        };
      }),
  })),
}));
