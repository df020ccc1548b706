import { chartFileSchema, openChart as openRealChart, type Chart } from '../charts/open-chart.ts';
import type { Building } from '../facts/build-catalogue.ts';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue } from '../facts/fact.ts';
import { type Fault, type ParsedFile, type Problem, toProblem } from '../facts/problem.ts';
import { admitsWeakness, loneWeakFigure, refuseLoneWeakFigure } from '../facts/weak.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { checkTitle } from '../prose/check-title.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { checkOwnTexts } from './check-own-texts.ts';
import { mayFollowFromData, readJson } from './read-data.ts';
import { wrongName } from './strangers.ts';
import type { Disk } from './disk.ts';

/** Checks a chart's file and joins it with the facts. */
export type OpenChart = (
  spec: unknown,
  id: string,
  catalogue: Catalogue,
) => { readonly chart: Chart } | { readonly faults: readonly Fault[] };

export interface ChartsReading {
  readonly charts: ReadonlyMap<string, Chart>;
  /** The name of every file, also of charts with mistakes. */
  readonly ids: ReadonlySet<string>;
  /** The parsed file of every chart that could be opened, by its name. */
  readonly specs: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

export const chartsFolder = 'content/charts/';

/** Facts that a chart's file names, in reading order. */
function* factsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'fact' && typeof inner === 'string') yield inner;
    else yield* factsIn(inner);
  }
}

/** What the words of a chart say, its title most of all. */
function checkChartWords(parsed: ParsedFile, building: Building, names: readonly string[]): readonly Problem[] {
  const { texts, problems } = checkOwnTexts(parsed, building, names, [...new Set(factsIn(parsed.value))]);
  const titles = texts
    .filter(({ path }) => path.length === 1 && path[0] === 'title')
    .flatMap(({ passage }) => [...checkTitle(passage, building.catalogue)]);
  return [...problems, ...titles];
}

/** A weak figure drawn without another about the same thing, where the words of the chart do not say how weak it is. */
function loneWeakness(parsed: ParsedFile, { facts, title, subtitle, note }: Chart): readonly Problem[] {
  const lone = loneWeakFigure(facts);
  const words = (language: Language) => [title, subtitle, note].map((text) => text?.[language] ?? '').join(' ');
  if (lone === null || languages.every((language) => admitsWeakness(words(language), language))) return [];
  return [toProblem(parsed, { path: ['note'], message: refuseLoneWeakFigure(lone) })];
}

/**
 * Checks one chart's file, whether it stands on the disk or is still being made.
 * @param names that hold numbers, which are no figures
 */
export function checkChart(
  parsed: ParsedFile,
  id: string,
  building: Building,
  names: readonly string[],
  openChart: OpenChart = openRealChart,
): { readonly chart: Chart | null; readonly problems: readonly Problem[] } {
  const opening = openChart(parsed.value, id, building.catalogue);
  if ('faults' in opening) {
    // Its form can be judged without the data; the rest may only follow from what is wrong there.
    const checked = mayFollowFromData(parsed.value, building) ? checkSchema(chartFileSchema, parsed.value) : opening;
    return {
      chart: null,
      problems: 'faults' in checked ? checked.faults.map((fault) => toProblem(parsed, fault)) : [],
    };
  }
  const { chart } = opening;
  return { chart, problems: [...loneWeakness(parsed, chart), ...checkChartWords(parsed, building, names)] };
}

/** Reads every chart in content/charts/, in the order of the names. */
export function readCharts(disk: Disk, building: Building, openChart: OpenChart): ChartsReading {
  const names = namesWithNumbers(building.catalogue);
  const charts = new Map<string, Chart>();
  const ids = new Set<string>();
  const specs = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const { name } of disk.list(chartsFolder) ?? []) {
    const file = chartsFolder + name;
    const id = name.replace(/\.json$/, '');
    if (!name.endsWith('.json')) continue;
    ids.add(id);
    const misnamed = wrongName(file, name, '.json');
    if (misnamed !== null) problems.push(misnamed);
    const reading = readJson(disk, file);
    if ('problems' in reading) {
      problems.push(...reading.problems);
      continue;
    }
    const { chart, problems: found } = checkChart(reading.parsed, id, building, names, openChart);
    problems.push(...found);
    if (chart === null) continue;
    charts.set(id, chart);
    specs.set(id, reading.parsed.value);
  }
  return { charts, ids, specs, problems };
}
