import type { Chart } from '../../charts/open-chart.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { formatFact } from '../../facts/format.ts';
import { fillTexts, findPlaceholders } from '../../facts/placeholders.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import type { Story } from '../read-stories.ts';
import {
  type ChartSeal,
  hashText,
  hashWords,
  listCharts,
  listClaims,
  listPhotos,
  listPrints,
  type StoryContent,
  type TextContent,
} from '../../prose/lock/story-content.ts';

/** Every fact that a chart's file names, as a row or in braces, in the order of the file. */
function* namedFacts(spec: unknown, facts: Catalogue['facts']): Generator<Fact> {
  if (typeof spec === 'string') {
    for (const id of [spec, ...findPlaceholders(spec).map((placeholder) => placeholder.id)]) {
      const fact = facts.get(id);
      if (fact !== undefined) yield fact;
    }
  } else if (typeof spec === 'object' && spec !== null) {
    for (const inner of Object.values(spec)) yield* namedFacts(inner, facts);
  }
}

/**
 * What a lock must know of a chart: its words with the figures filled in, every figure as printed, and its table. Positions are
 * left out, since a change below the printed rounding moves them by less than ink; so is all that the code alone decides.
 * @param spec the chart's file as parsed
 */
export function sealChart(chart: Chart, spec: unknown, catalogue: Catalogue): ChartSeal {
  const facts = [
    ...new Map([...chart.facts, ...namedFacts(spec, catalogue.facts)].map((fact) => [fact.id, fact])).values(),
  ];
  const words = Object.fromEntries(
    Object.entries<unknown>(Object(spec) as Record<string, unknown>).filter(([key]) => key !== '$schema'),
  );
  const content = {
    words: fillTexts(words, catalogue),
    facts: facts.map((fact) => [fact.id, fact.status, ...languages.map((language) => formatFact(fact, language))]),
    rows: languages.map((language) => chart.table(language).rows.map((row) => row.map(({ text }) => text))),
  };
  return { fingerprint: fingerprint(content), facts };
}

/** What a story prints from: today's record, or for a story that is kept on older values its edition. */
export interface PrintedFrom {
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
}

/** Gives the seal of a chart by its id; null when it cannot be drawn. */
export type Sealer = (id: string) => ChartSeal | null;

/**
 * Seals each chart once, however many stories show it.
 * @param specs the charts' files as parsed, by id
 */
export function openSealer({ catalogue, charts }: PrintedFrom, specs: ReadonlyMap<string, unknown>): Sealer {
  const known = new Map<string, ChartSeal | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const chart = charts.get(id);
    const seal = chart === undefined ? null : sealChart(chart, specs.get(id), catalogue);
    known.set(id, seal);
    return seal;
  };
}

const textContent = (text: Story[Language], language: Language, catalogue: Catalogue): TextContent => ({
  text: hashText(text.source),
  words: text.passages.map(hashWords),
  prints: listPrints(text, language, catalogue),
  claims: listClaims(text),
});

/** What a lock must know of a photo: its bytes, and what stands below it with the figures filled in. */
function sealPhotos({ id, en, photos }: Story, catalogue: Catalogue): ReadonlyMap<string, string> {
  const shown = new Set([...listPhotos(id), ...listPhotos(en)]);
  return new Map(
    [...photos.values()]
      .filter(({ name }) => shown.has(name))
      .map((photo) => {
        const words = Object.fromEntries(Object.entries(photo.words).filter(([key]) => key !== '$schema'));
        return [photo.name, fingerprint({ sha256: photo.sha256, words: fillTexts(words, catalogue) })] as const;
      }),
  );
}

/** What a story prints now, in both languages. */
export function storyContent(story: Story, catalogue: Catalogue, seal: Sealer): StoryContent {
  const { id, en } = story;
  return {
    id: textContent(id, 'id', catalogue),
    en: textContent(en, 'en', catalogue),
    charts: new Map([...listCharts(id), ...listCharts(en)].map((chart) => [chart, seal(chart)])),
    photos: sealPhotos(story, catalogue),
  };
}
