import type { Catalogue, DerivedFact, Fact, ObservedFact } from '../facts/fact.ts';
import { parsePeriod } from '../i18n/dates.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Series } from '../facts/schema/comparison.ts';
import type { Indicator, Place, Source } from '../facts/schema/subject.ts';
import type { Observation, Status } from '../facts/schema/observation.ts';
import { type Unit } from '../i18n/units.ts';

/** One use of a chart type: a chart's file and the facts it needs. Tests, snapshots and the gallery page all read it. */
export interface Example {
  /** Name of its snapshot; unique in its type. */
  readonly name: string;
  /** As it would stand in content/charts/<id>.json. */
  readonly spec: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly facts: readonly ExampleFact[];
  /** Made-up places beside those of the facts: by id alone, or with their tile. */
  readonly places?: readonly ExamplePlace[];
}

export type ExamplePlace = string | (Pick<Place, 'id'> & { readonly tile: NonNullable<Place['tile']> });

/** What an example says of a fact; everything else is made up in the same way every time. */
export interface ExampleFact {
  readonly id: string;
  readonly value: number | null;
  /** Percent when left out. */
  readonly unit?: Unit;
  /** None when left out. */
  readonly decimals?: number;
  readonly scale?: Observation['scale'];
  /** Exact when left out. */
  readonly precision?: Observation['precision'];
  /** "2024" when left out. */
  readonly period?: string;
  /** Measured when left out. */
  readonly status?: Status;
  /** `["example"]` when left out: every fact may then be joined with every other. */
  readonly series?: readonly string[];
  readonly population?: Bilingual;
  /** Id of a made-up indicator; the same for all when left out. */
  readonly indicator?: string;
  /** Ids of facts before it of which it is made: it is then our arithmetic, of months that a budget pays for. */
  readonly monthsOf?: { readonly budget: string; readonly people: string; readonly rate: string };
  /** Id of a made-up place beside the one that all others are of. */
  readonly place?: string;
}

const same = (text: string): Bilingual => ({ id: text, en: text });

const contoh: Place = {
  id: 'contoh',
  level: 'city',
  codes: null,
  parent: null,
  name: { id: 'Kota Contoh', en: 'Example City' },
  note: null,
};

/** Of one province with all others that are made up. */
const placeOf = (id: string | undefined): Place =>
  id === undefined ? contoh : { ...contoh, id, level: 'regency', parent: 'provinsi', name: same(id) };

const source: Source = {
  id: 'contoh',
  publisher: 'Harian Contoh',
  title: 'Laporan contoh',
  url: 'https://example.org/laporan',
  published: '2025-03-17',
  accessed: '2025-03-18',
  language: 'id',
  kind: 'news',
  speakers: [],
  note: null,
};

const example: Indicator = {
  id: 'contoh',
  name: { id: 'Contoh', en: 'Example' },
  unit: 'percent',
  definition: same('Contoh.'),
  numerator: null,
  denominator: null,
};

/** Throws RangeError for a period that is none: an example is code, and its author is told at once. */
export function exampleFact(spec: ExampleFact): ObservedFact {
  const { id, value, unit = 'percent', decimals = 0, scale = 'one', status = 'measured' } = spec;
  const periodText = spec.period ?? '2024';
  const period = parsePeriod(periodText);
  if (!period) throw new RangeError(`"${periodText}" is not a period`);
  const series = [...(spec.series ?? ['example'])];
  const place = placeOf(spec.place);
  const common = { id, value, unit, decimals, scale, status, series, caveat: null };
  const observation: Observation = {
    ...common,
    indicator: spec.indicator ?? example.id,
    place: place.id,
    population: spec.population ?? same(id),
    period: periodText,
    precision: spec.precision ?? 'exact',
    source: source.id,
    attributedTo: same('Kantor Contoh'),
    wording: null,
  };
  return {
    ...common,
    kind: 'observation',
    place,
    period,
    periodText,
    sources: [source],
    disputes: [],
    origin: { file: 'data/observations/contoh.json', line: 1, column: 1 },
    indicator: { ...example, id: observation.indicator, unit },
    observation,
    source,
  };
}

/** A fact computed from others. Its value is given all the same: an example shows how a figure is drawn, not how it is computed. */
function computedFact(
  spec: ExampleFact,
  from: NonNullable<ExampleFact['monthsOf']>,
  known: readonly Fact[],
): DerivedFact {
  const fact = exampleFact(spec);
  const { id, unit, decimals, series } = fact;
  const name = spec.population ?? same(id);
  return {
    ...fact,
    kind: 'derivation',
    status: 'derived',
    derivation: { id, name, unit, decimals, note: null, series: [...series], operation: 'months-covered', ...from },
    operands: [from.budget, from.people, from.rate].flatMap((operand) => known.filter((fact) => fact.id === operand)),
  };
}

/** Made-up places fill the tiles of a map row by row, four in each, unless their example says otherwise. */
const withTile = (place: Place, index: number): Place =>
  place.parent === null
    ? place
    : { tile: { row: 1 + Math.floor(index / 4), column: 1 + (index % 4), name: place.name.id }, ...place };

/** The places of the facts, and those that an example adds or places, each once. */
function placesOf(facts: readonly Fact[], more: readonly ExamplePlace[]): ReadonlyMap<string, Place> {
  const added = more.map((one) => (typeof one === 'string' ? placeOf(one) : { ...placeOf(one.id), tile: one.tile }));
  const all = new Map([...facts.map(({ place }) => place), ...added].map((one) => [one.id, one]));
  return new Map([...all.values()].map((place, index) => [place.id, withTile(place, index)]));
}

/** A catalogue of made-up facts, without a disk. Series named by the facts exist; all of them allow a trend but `side-by-side`. */
export function exampleCatalogue(specs: readonly ExampleFact[], more: readonly ExamplePlace[] = []): Catalogue {
  const facts: Fact[] = [];
  for (const spec of specs) facts.push(spec.monthsOf ? computedFact(spec, spec.monthsOf, facts) : exampleFact(spec));
  const names = [...new Set(facts.flatMap((fact) => fact.series))];
  const series = names.map((id): Series => ({
    id,
    name: same(id),
    use: id === 'side-by-side' ? 'comparison' : 'trend',
    note: same('Contoh.'),
  }));
  return {
    facts: new Map<string, Fact>(facts.map((fact) => [fact.id, fact])),
    sources: new Map([[source.id, source]]),
    places: placesOf(facts, more),
    indicators: new Map([[example.id, example]]),
    series: new Map(series.map((one) => [one.id, one])),
    separations: [],
    disputes: new Map(),
  };
}
