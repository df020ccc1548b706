import { identifierPattern, isBilingual } from './schema/common.ts';
import { replaceBraces } from './braces.ts';
import type { Catalogue, Fact } from './fact.ts';
import { formatFact } from './format.ts';
import { isForm } from './placeholders.ts';
import type { Language } from '../i18n/locale.ts';

type Facts = Catalogue['facts'];

/** What is bound to nothing stays as written: the checks report it, and until it is mended nothing is printed. */
const fillText = (text: string, language: Language, facts: Facts): string =>
  text.includes('{')
    ? replaceBraces(text, (brace, written) => {
        if (brace.kind !== 'fact') return written;
        const fact = identifierPattern.test(brace.id) ? facts.get(brace.id) : undefined;
        const form = brace.form ?? 'standard';
        return fact === undefined || !isForm(form) ? written : formatFact(fact, language, form);
      })
    : text;

/**
 * A record with its texts in two languages finished; the record itself when there was nothing to fill. Braces anywhere else,
 * such as in a source's title or in its own words, are text.
 */
function fillRecord<Value>(value: Value, facts: Facts): Value;
function fillRecord(value: unknown, facts: Facts): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) {
    const filled = { id: fillText(value.id, 'id', facts), en: fillText(value.en, 'en', facts) };
    return filled.id === value.id && filled.en === value.en ? value : filled;
  }
  if (Array.isArray(value)) {
    const filled: readonly unknown[] = value.map((item: unknown) => fillRecord(item, facts));
    return filled.every((item, index) => item === value[index]) ? value : filled;
  }
  const entries = Object.entries(value);
  const filled = entries.map(([key, inner]: [string, unknown]) => [key, fillRecord(inner, facts)] as const);
  return filled.every(([, inner], index) => inner === entries[index]?.[1]) ? value : Object.fromEntries(filled);
}

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
  const fill = <Value extends object>(value: Value): Value =>
    once(value, (record) => fillRecord(record, catalogue.facts));
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
