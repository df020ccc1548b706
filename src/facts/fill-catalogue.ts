import type { Catalogue, Fact } from './fact.ts';
import { fillTexts } from './placeholders.ts';

/**
 * The catalogue with every `{fact-id}` in its names, definitions, caveats and notes as that fact prints, so that nobody who
 * reads it need know of braces. Every fact still refers to the same records as its neighbours.
 */
export function fillCatalogue(catalogue: Catalogue): Catalogue {
  const known = new Map<object, unknown>();
  const once = <Value extends object>(value: Value, make: (value: Value) => Value): Value => {
    if (!known.has(value)) known.set(value, make(value));
    return known.get(value) as Value;
  };
  const fill = <Value extends object>(value: Value): Value => once(value, (record) => fillTexts(record, catalogue));
  const fillAll = <Value extends object>(records: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...records].map(([id, record]) => [id, fill(record)]));
  const fillFact = (fact: Fact): Fact =>
    once(fact, (raw) => {
      const common = {
        place: fill(raw.place),
        sources: raw.sources.map(fill),
        disputes: raw.disputes.map(fill),
        caveat: raw.caveat && fill(raw.caveat),
      };
      return raw.kind === 'observation'
        ? {
            ...raw,
            ...common,
            indicator: fill(raw.indicator),
            observation: fill(raw.observation),
            source: fill(raw.source),
          }
        : { ...raw, ...common, derivation: fill(raw.derivation), operands: raw.operands.map(fillFact) };
    });
  return {
    facts: new Map([...catalogue.facts].map(([id, fact]) => [id, fillFact(fact)])),
    sources: fillAll(catalogue.sources),
    places: fillAll(catalogue.places),
    indicators: fillAll(catalogue.indicators),
    series: fillAll(catalogue.series),
    separations: catalogue.separations.map(fill),
    disputes: fillAll(catalogue.disputes),
  };
}
