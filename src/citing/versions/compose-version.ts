import type { Chart } from '../../charts/open-chart.ts';
import type { Table } from '../../charts/chart.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { captionOf, explainFormula } from '../../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { fillPlaceholders, findPlaceholders } from '../../facts/placeholders.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { drawingHash } from './drawing-hash.ts';
import type { VersionFact, VersionFile } from './version-file.ts';

/** What the archive adds to a chart when it is published. */
export type Publication = Pick<VersionFile, 'published' | 'previous' | 'change'>;

/** What a version says and shows, apart from when and why it was published: two versions alike in this are one. */
export type VersionContent = Omit<VersionFile, keyof Publication>;

const inBoth = <Value>(make: (language: Language) => Value) => ({ id: make('id'), en: make('en') });

/** Every text in a record with its figures filled in, each in the language of its key. */
function fill<Value>(value: Value, catalogue: Catalogue, language: Language): Value;
function fill(value: unknown, catalogue: Catalogue, language: Language): unknown {
  if (typeof value === 'string') return fillPlaceholders(value, language, catalogue);
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, catalogue, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      fill(inner, catalogue, languages.find((known) => known === key) ?? language),
    ]),
  );
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* strings(inner);
}

/** A fact and those it was computed from, the deepest first. */
function* chainOf(fact: Fact): Generator<Fact> {
  if (fact.kind === 'derivation') for (const operand of fact.operands) yield* chainOf(operand);
  yield fact;
}

function writeFact(fact: Fact, catalogue: Catalogue): VersionFact {
  const common = {
    id: fact.id,
    printed: inBoth((language) => formatFact(fact, language)),
    caption: fill(captionOf(fact), catalogue, 'id'),
  };
  if (fact.kind === 'observation') {
    return { kind: 'observation', ...common, observation: fill(fact.observation, catalogue, 'id') };
  }
  const { value, place, periodText, operands, derivation } = fact;
  if (value === null) throw new RangeError(`${fact.id} was computed and yet has no value`);
  return {
    kind: 'derivation',
    ...common,
    derivation: fill(derivation, catalogue, 'id'),
    value,
    place: place.id,
    period: periodText,
    operands: operands.map(({ id }) => id),
    formula: inBoth((language) => explainFormula(fact, language)),
  };
}

const writeTable = ({ columns, rows }: Table): VersionFile['words']['id']['table'] => ({
  columns: [...columns],
  rows: rows.map((row) => row.map(({ text, fact }) => (fact === undefined ? { text } : { text, fact: fact.id }))),
});

const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * All that one version of a chart holds, resolved: the file can be drawn and cited long after data/ has moved on.
 * @param spec the chart's file as parsed
 */
export function composeContent(chart: Chart, spec: object, catalogue: Catalogue): VersionContent {
  const named = [...strings(spec)]
    .flatMap((text) => findPlaceholders(text))
    .flatMap(({ id }) => catalogue.facts.get(id) ?? []);
  const facts = unique([...chart.facts, ...named].flatMap((fact) => [...chainOf(fact)]));
  const filled = <Item>(items: readonly Item[]) => fill(items, catalogue, 'id').slice();
  const series = unique(facts.flatMap((fact) => fact.series.flatMap((id) => catalogue.series.get(id) ?? [])));
  const seriesIds = new Set(series.map(({ id }) => id));
  return {
    schema: 1,
    chart: chart.id,
    spec: Object.fromEntries(Object.entries(spec).filter(([key]) => key !== '$schema')),
    words: inBoth((language) => ({
      title: chart.title[language],
      subtitle: chart.subtitle[language],
      note: chart.note?.[language] ?? null,
      description: [...chart.describe(language)],
      table: writeTable(chart.table(language)),
    })),
    shown: chart.facts.map(({ id }) => id),
    facts: facts.map((fact) => writeFact(fact, catalogue)),
    sources: filled(unique(facts.flatMap(({ sources }) => sources))),
    places: filled(unique(facts.map(({ place }) => place))),
    indicators: filled(unique(facts.flatMap((fact) => (fact.kind === 'observation' ? [fact.indicator] : [])))),
    series: filled(series),
    separations: filled(catalogue.separations.filter(({ between }) => between.some((id) => seriesIds.has(id)))),
    disputes: filled(unique(facts.flatMap(({ disputes }) => disputes))),
    drawings: inBoth((language) => drawingHash(chart, language)),
  };
}

/** The bytes of a version's file: canonical JSON (RFC 8785) and one newline. Its SHA-256 is the version's name. */
export const writeVersion = (file: VersionFile): string => `${canonicalJson(file)}\n`;
