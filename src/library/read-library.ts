import { openChart as openRealChart, type Chart } from '../charts/open-chart.ts';
import type { Catalogue } from '../facts/fact.ts';
import { byPlace, ProblemsError, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Bindings } from '../prose/bindings.ts';
import {
  frontMatterSchema,
  textFrontMatterSchema,
  type FrontMatter,
  type TextFrontMatter,
} from '../prose/front-matter.ts';
import { openDisk, type Disk } from './disk.ts';
import { messageLanguage } from './message-language.ts';
import { chartsFolder, readCharts, type OpenChart } from './read-charts.ts';
import { readData } from './read-data.ts';
import { readStories } from './read-stories.ts';
import type { Story } from './story.ts';

/** Everything the site is made from, checked and joined. */
export interface Library {
  readonly catalogue: Catalogue;
  /** By the name of the file in content/charts/, in the order of the names. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** By the name of the folder in content/stories/. */
  readonly stories: ReadonlyMap<string, Story<FrontMatter>>;
  /** Standing pages by the name of the folder in content/texts/. */
  readonly texts: ReadonlyMap<string, Story<TextFrontMatter>>;
}

export interface ReadingOptions {
  readonly openChart?: OpenChart;
  /** Where to read from instead of the folder: for tests. */
  readonly disk?: Disk;
  /** The language of the error's message; that of the machine when left out. */
  readonly language?: Language;
}

const factNoun = { id: 'Fakta', en: 'fact' };

const isSame = (a: Problem, b: Problem) => byPlace(a, b) === 0 && a.message.id === b.message.id;

/**
 * Reads data/ and content/ under a folder: the only place that does. Throws ProblemsError with everything that is wrong
 * in the whole record, in the order of the files.
 */
export function readLibrary(
  root: string,
  { openChart = openRealChart, disk = openDisk(root), language }: ReadingOptions = {},
): Library {
  const data = readData(disk);
  const { charts, ids, problems: chartProblems } = readCharts(disk, data, openChart);
  const bindings: Bindings = {
    facts: { noun: factNoun, file: 'data/', ids: data.factIds },
    charts: { noun: { id: 'Grafik', en: 'chart' }, file: chartsFolder, ids },
    components: ['Fact', 'Chart', 'Foreign', 'Quote'],
  };
  const stories = readStories(disk, 'content/stories/', frontMatterSchema, bindings, data);
  const texts = readStories(
    disk,
    'content/texts/',
    textFrontMatterSchema,
    { ...bindings, components: ['Fact', 'Foreign'] },
    data,
  );
  const problems = [...data.problems, ...chartProblems, ...stories.problems, ...texts.problems]
    .toSorted(byPlace)
    .filter((problem, index, all) => !all.slice(0, index).some((earlier) => isSame(earlier, problem)));
  if (problems.length > 0) throw new ProblemsError(problems, language ?? messageLanguage(process.env));
  return { catalogue: data.catalogue, charts, stories: stories.stories, texts: texts.stories };
}
