import { join } from 'node:path';
import type { ChartTypeName } from '../charts/registry.ts';
import { CommandError } from './read-arguments.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Question } from './ask.ts';
import { formatJson } from './format-json.ts';
import { labelBy, periodLabel, placeLabel, subtitleOf } from './new-chart-labels.ts';
import { planNew, type PlannedFile } from './planned-files.ts';

const rows = (facts: readonly Fact[], label: (fact: Fact) => Bilingual) =>
  facts.map((fact, index) => ({ fact: fact.id, label: label(fact), ...(index === 0 ? { highlight: true } : {}) }));

const bare = (facts: readonly Fact[]) => facts.map(({ id }) => ({ fact: id }));

const groupsBy = (facts: readonly Fact[], label: (fact: Fact) => Bilingual) =>
  Map.groupBy(facts, (fact) => label(fact).id);

function pairs(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  if (facts.length === 0 || facts.length % 2 === 1) {
    throw new CommandError({
      id: 'Grafik "slope" memerlukan pasangan: --facts a-awal,a-akhir,b-awal,b-akhir.',
      en: 'A "slope" chart needs pairs: --facts a-before,a-after,b-before,b-after.',
    });
  }
  return facts.flatMap((from, index) => {
    const to = facts[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

const other = { label: { id: 'Lainnya', en: 'Others' } };

/** The keys of each type, from the facts alone. What does not fit together is refused by the chart itself, with its reason. */
const own: Readonly<Record<ChartTypeName, (facts: readonly Fact[]) => Record<string, unknown>>> = {
  bar: (facts) => ({ rows: rows(facts, labelBy(facts)) }),
  ranking: (facts) => ({ rows: rows(facts, labelBy(facts)) }),
  'people-grid': ([fact]) => ({
    share: { fact: fact?.id, label: { id: 'tercakup', en: 'covered' } },
    rest: { label: { id: 'belum tercakup', en: 'not covered' }, showValue: true },
  }),
  'stacked-share': (facts) => {
    const bars = [...groupsBy(facts, periodLabel).values()];
    return {
      bars: bars.map((parts) => ({
        label: parts[0] === undefined ? other.label : bars.length === 1 ? placeLabel(parts[0]) : periodLabel(parts[0]),
        parts: rows(parts, labelBy(parts)),
      })),
    };
  },
  line: (facts) => ({
    series: Array.from(groupsBy(facts, placeLabel).values(), (points, index) => ({
      name: points[0] === undefined ? other.label : placeLabel(points[0]),
      rows: bare(points),
      ...(index === 0 ? { highlight: true } : {}),
    })),
  }),
  timeline: (facts) => ({
    measured: {
      label: { id: 'dihitung', en: 'counted' },
      rows: bare(facts.filter(({ status }) => status === 'measured')),
    },
    announced: {
      label: { id: 'diumumkan', en: 'announced' },
      rows: bare(facts.filter(({ status }) => !['measured', 'target'].includes(status))),
    },
    targets: { label: { id: 'target', en: 'target' }, rows: bare(facts.filter(({ status }) => status === 'target')) },
  }),
  slope: (facts) => {
    const ends = pairs(facts);
    const label = labelBy(ends.map(([, to]) => to));
    const [first] = ends;
    return {
      from: { label: first === undefined ? other.label : periodLabel(first[0]) },
      to: { label: first === undefined ? other.label : periodLabel(first[1]) },
      rows: ends.map(([from, to], index) => ({
        label: label(to),
        from: from.id,
        to: to.id,
        ...(index === 0 ? { highlight: true } : {}),
      })),
    };
  },
  'small-multiples': (facts) => ({
    panels: Array.from(groupsBy(facts, placeLabel).values(), (points) => ({
      title: points[0] === undefined ? other.label : placeLabel(points[0]),
      rows: points.map((fact) => ({ fact: fact.id, label: periodLabel(fact) })),
    })),
  }),
};

export const chartTitle: Bilingual = { id: 'Judul yang menyatakan temuannya', en: 'A title that states the finding' };

export const chartQuestions: readonly Question[] = [
  { name: 'title-id', ask: { id: 'Judul yang menyatakan temuannya, bahasa Indonesia', en: 'Title that states the finding, in Indonesian' }, example: chartTitle.id, fallback: () => chartTitle.id },
  { name: 'title-en', ask: { id: 'Judul yang sama, bahasa Inggris', en: 'The same title, in English' }, example: chartTitle.en, fallback: () => chartTitle.en },
]; // prettier-ignore

/** A new chart over some facts, with labels to start from. */
export async function planChart(
  root: string,
  id: string,
  type: ChartTypeName,
  facts: readonly Fact[],
  title: Bilingual,
): Promise<PlannedFile> {
  const path = `content/charts/${id}.json`;
  const spec = {
    $schema: '../schemas/chart.schema.json',
    type,
    title,
    subtitle: subtitleOf(facts),
    ...own[type](facts),
  };
  return planNew(root, path, await formatJson(spec, join(root, path)));
}
