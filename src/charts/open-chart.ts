import { ascending } from 'd3';
import { checkSchema } from '../facts/check-schema.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Source } from '../facts/schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import { pageTheme, type Theme } from '../theme/theme.ts';
import { pageFrame, type Drawing, type Frame, type Table } from './chart.ts';
import { chartFileSchema, chartTypes, isChartTypeName, type ChartTypeName } from './registry.ts';

export { chartFileSchema };

/** A chart that is ready to be shown: its words, its facts, and ways to see it. Picture, words and table cannot disagree. */
export interface Chart {
  readonly id: string;
  readonly type: ChartTypeName;
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly note: Bilingual | null;
  readonly alt: Bilingual | null;
  /** Every fact it shows, in the order of its table. */
  readonly facts: readonly Fact[];
  /** Without repeats, in the order of the facts. */
  readonly sources: readonly Source[];
  /** The periods of its facts as written in data/, without repeats, the earliest first. */
  readonly periods: readonly string[];
  draw(language: Language, theme?: Theme, frame?: Frame): Drawing;
  /** Sentences that say what it shows; what the editor added comes last. */
  describe(language: Language): readonly string[];
  table(language: Language): Table;
}

const byEnd = (a: Fact, b: Fact) =>
  ascending(a.period.to.last, b.period.to.last) || ascending(a.periodText, b.periodText);

/**
 * Checks a chart's file and joins it with the facts: the chart, or all that is wrong with it.
 * @param spec the parsed file, as nobody has checked it yet
 * @param id the name of the file without `.json`
 */
export function openChart(
  spec: unknown,
  id: string,
  catalogue: Catalogue,
): { readonly chart: Chart } | { readonly faults: readonly Fault[] } {
  const type: unknown = typeof spec === 'object' && spec !== null ? Reflect.get(spec, 'type') : undefined;
  if (!isChartTypeName(type)) {
    const checked = checkSchema(chartFileSchema, spec);
    return { faults: 'faults' in checked ? checked.faults : [] };
  }
  const opening = chartTypes[type].open(spec, catalogue);
  if ('faults' in opening) return opening;
  const { words, picture } = opening;
  const alt = words.alt ?? null;
  /** A page, its embeds and its fingerprint show the same drawing. */
  const onPage = new Map<Language, Drawing>();
  const drawOnPage = (language: Language): Drawing => {
    const drawing = onPage.get(language) ?? picture.draw(language, pageTheme, pageFrame);
    onPage.set(language, drawing);
    return drawing;
  };
  return {
    chart: {
      id,
      type,
      title: words.title,
      subtitle: words.subtitle,
      note: words.note ?? null,
      alt,
      facts: picture.facts,
      sources: [
        ...new Map(picture.facts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values(),
      ],
      periods: [...new Set(picture.facts.toSorted(byEnd).map(({ periodText }) => periodText))],
      draw: (language, theme = pageTheme, frame = pageFrame) =>
        theme === pageTheme && frame === pageFrame ? drawOnPage(language) : picture.draw(language, theme, frame),
      describe: (language) => [...picture.describe(language), ...(alt ? [alt[language]] : [])],
      table: (language) => picture.table(language),
    },
  };
}
