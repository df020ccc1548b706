import { chartFileSchema, type Chart } from '../charts/open-chart.ts';
import type { Building } from '../facts/build-catalogue.ts';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue } from '../facts/fact.ts';
import { toProblem, type ParsedFile, type Path } from '../facts/parsed-file.ts';
import type { Fault, Problem } from '../facts/problem.ts';
import { refuseUnlikeTexts } from '../facts/rules/check-text.ts';
import { bilingual, identifierPattern } from '../facts/schema/common.ts';
import { slugify } from '../facts/slugify.ts';
import { mayFollowFromData } from './consequences.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';
import { strayFile, wrongName } from './stray.ts';

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
  readonly problems: readonly Problem[];
}

export const chartsFolder = 'content/charts/';

function* unlikeTexts(value: unknown, path: Path): Generator<Fault> {
  const text = bilingual.safeParse(value);
  if (text.success) {
    const message = refuseUnlikeTexts(text.data);
    if (message !== null) yield { path, message };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* unlikeTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function readChart(
  parsed: ParsedFile,
  id: string,
  building: Building,
  openChart: OpenChart,
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
  const unlike = Array.from(unlikeTexts(parsed.value, []), (fault) => toProblem(parsed, fault));
  return { chart: opening.chart, problems: unlike };
}

/** Reads every chart in content/charts/, in the order of the names. */
export function readCharts(disk: Disk, building: Building, openChart: OpenChart): ChartsReading {
  const charts = new Map<string, Chart>();
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const { name } of disk.list(chartsFolder) ?? []) {
    const file = chartsFolder + name;
    const id = name.replace(/\.json$/, '');
    if (name === 'README.md') continue;
    if (!name.endsWith('.json')) {
      problems.push(strayFile(file, [`${slugify(id)}.json`]));
      continue;
    }
    ids.add(id);
    if (!identifierPattern.test(id)) problems.push(wrongName(file, name, `${slugify(id)}.json`));
    const reading = readJson(disk, file);
    if ('problems' in reading) {
      problems.push(...reading.problems);
      continue;
    }
    const { chart, problems: found } = readChart(reading.parsed, id, building, openChart);
    problems.push(...found);
    if (chart !== null) charts.set(id, chart);
  }
  return { charts, ids, problems };
}
