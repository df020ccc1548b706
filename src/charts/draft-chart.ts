import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { listWords } from '../i18n/list-words.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { unitName } from '../i18n/units.ts';
import { periodLabel, placeLabel } from './begin.ts';
import { openChart, type Chart } from './open-chart.ts';
import { chartTypes, isChartTypeName, type ChartTypeName } from './registry.ts';

/** A chart's file as it stands in content/charts/: `type`, its words, and the keys of its type. */
export type ChartSpec = { readonly type: string; readonly title: Bilingual; readonly subtitle: Bilingual } & Readonly<
  Record<string, unknown>
>;

/** What a new chart's file begins with, or why these facts make no chart of the type. */
export type ChartDraft = { readonly spec: ChartSpec } | { readonly refusal: Bilingual };

export const schemaOfCharts = '../schemas/chart.schema.json';

/** What is counted, where, in which unit and when: a subtitle to start from. */
export function subtitleOf(facts: readonly Fact[]): Bilingual {
  const [first] = facts;
  if (first === undefined) return { id: 'Apa yang dihitung, satuan, masa', en: 'What is counted, unit, period' };
  const name = first.kind === 'observation' ? first.indicator.name : first.derivation.name;
  const isOne = (label: (fact: Fact) => Bilingual) => facts.every((fact) => label(fact).id === label(first).id);
  const years = facts.map(({ period }) => period.to.last.slice(0, 4)).toSorted();
  const [from = '', to = from] = [years[0], years.at(-1)];
  const until = { id: 'sampai', en: 'to' };
  const subtitle = (language: Language) => {
    const when = isOne(periodLabel)
      ? formatPeriod(first.periodText, language)
      : from === to
        ? from
        : `${from} ${until[language]} ${to}`;
    return `${name[language]}, ${unitName(first.unit, language)}, ${when}`;
  };
  return { id: subtitle('id'), en: subtitle('en') };
}

/** The file that a new chart of a type begins with: `npm run new` and the desk begin with the same. */
export function draftChart(type: ChartTypeName, facts: readonly Fact[], title: Bilingual): ChartDraft {
  const beginning = chartTypes[type].begin(facts);
  if ('refusal' in beginning) return beginning;
  return { spec: { $schema: schemaOfCharts, type, title, subtitle: subtitleOf(facts), ...beginning.keys } };
}

/** Whether a type shows some facts: the chart that it makes of them, or why it makes none. */
export interface Fit {
  readonly type: ChartTypeName;
  /** Null where the type has no file for these facts. */
  readonly spec: ChartSpec | null;
  /** Null where something forbids it. */
  readonly chart: Chart | null;
  /** The type's own refusal; null where it fits. */
  readonly why: Bilingual | null;
  /** Whether only names are in the way, which an editor may shorten. */
  readonly inWords: boolean;
}

const nameKeys: ReadonlySet<string | number> = new Set(['label', 'name', 'title', 'subtitle']);

/** How a type takes some facts: what its file would be, and what the type itself says against it. */
export function fitOf(type: ChartTypeName, facts: readonly Fact[], title: Bilingual, catalogue: Catalogue): Fit {
  const draft = draftChart(type, facts, title);
  if ('refusal' in draft) return { type, spec: null, chart: null, why: draft.refusal, inWords: false };
  const { spec } = draft;
  const opening = openChart(spec, 'draf', catalogue);
  if ('faults' in opening) {
    const [first] = opening.faults.toSorted((a, b) => Number(isOfName(a.path)) - Number(isOfName(b.path)));
    const inWords = first !== undefined && isOfName(first.path);
    return { type, spec, chart: null, why: first?.message ?? null, inWords };
  }
  const left = leftOut(facts, opening.chart);
  return left === null
    ? { type, spec, chart: opening.chart, why: null, inWords: false }
    : { type, spec, chart: null, why: left, inWords: false };
}

const isOfName = (path: readonly (string | number)[]): boolean =>
  path.some((step) => nameKeys.has(step)) && path.length > 1;

/** How every type takes some facts: those that fit first, in the order of the registry. */
export function fitTypes(facts: readonly Fact[], title: Bilingual, catalogue: Catalogue): readonly Fit[] {
  const all = Object.keys(chartTypes)
    .filter(isChartTypeName)
    .map((type) => fitOf(type, facts, title, catalogue));
  const rank = ({ why, inWords }: Fit) => (why === null ? 0 : inWords ? 1 : 2);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** What a chart does not show of the facts that were chosen for it. */
function leftOut(chosen: readonly Fact[], { facts }: Chart): Bilingual | null {
  const shown = new Set(facts.map(({ id }) => id));
  const left = chosen.filter(({ id }) => !shown.has(id));
  if (left.length === 0) return null;
  const [id, en] = languages.map((language) =>
    listWords(
      left.map((fact) => `${placeLabel(fact)[language]} (${periodLabel(fact)[language]})`),
      language,
    ),
  );
  return {
    id: `Grafik jenis ini tidak memuat ${left.length} dari ${chosen.length} angka: ${id}. Keluarkan angka itu, atau pilih jenis lain.`,
    en: `A chart of this type does not show ${left.length} of the ${chosen.length} figures: ${en}. Take them out, or choose another type.`,
  };
}
