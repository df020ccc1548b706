import type { Chart } from '../../charts/open-chart.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { formatFact } from '../../facts/format.ts';
import { fillTexts, findPlaceholders } from '../../facts/placeholders.ts';
import { languages } from '../../i18n/locale.ts';
import type { ChartSeal } from '../../prose/lock/story-content.ts';

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
  const words = Object.fromEntries(Object.entries(Object(spec)).filter(([key]) => key !== '$schema'));
  const content = {
    words: fillTexts(words, catalogue),
    facts: facts.map((fact) => [fact.id, fact.status, ...languages.map((language) => formatFact(fact, language))]),
    rows: languages.map((language) => chart.table(language).rows.map((row) => row.map(({ text }) => text))),
  };
  return { fingerprint: fingerprint(content), facts };
}
