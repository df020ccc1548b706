import { disputesOf, type Entry, originOf, readRecords, type Records, type Table } from './records.ts';
import { evaluate } from './evaluate.ts';
import type { Catalogue, Fact, ObservedFact } from './fact.ts';
import { fillTexts } from './placeholders.ts';
import { byPlace, type ParsedFile, type Problem, toProblem } from './problem.ts';
import { checkArithmetic } from './rules/check-arithmetic.ts';
import { checkObservation } from './rules/check-observation.ts';
import { checkPlaces } from './rules/check-places.ts';
import { checkReferences, targetsOf } from './rules/check-references.ts';
import { checkStructure } from './rules/check-structure.ts';
import { checkTexts } from './rules/check-text.ts';
import type { Observation } from './schema/observation.ts';
import { weakFirst, weaknessOf } from './weak.ts';
import { parsePeriod } from '../i18n/dates.ts';

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
        rule: raw.rule && fill(raw.rule),
        weakness: raw.weakness && fill(raw.weakness),
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

/** Joins an observation with what it refers to. Null when a reference leads nowhere or the period is none; that is reported elsewhere. */
export function observe(entry: Entry<Observation>, records: Records): ObservedFact | null {
  const observation = entry.data;
  const indicator = records.indicators.byId.get(observation.indicator)?.data;
  const place = records.places.byId.get(observation.place)?.data;
  const source = records.sources.byId.get(observation.source)?.data;
  const period = parsePeriod(observation.period);
  if (!indicator || !place || !source || !period) return null;
  const { id, value, unit, decimals, scale, status, series, rule = null, alsoIn = [] } = observation;
  const sources = [source, ...alsoIn.flatMap((other) => records.sources.byId.get(other)?.data ?? [])];
  const weakness = weaknessOf(observation, sources);
  return {
    kind: 'observation',
    id,
    value,
    unit,
    decimals,
    scale,
    status,
    series,
    rule,
    weakness,
    caveat: weakFirst(weakness, observation.caveat),
    indicator,
    place,
    period,
    source,
    observation,
    periodText: observation.period,
    sources,
    disputes: disputesOf(id, records),
    origin: originOf(entry),
  };
}

/** What data/ gives: everything sound in it, and everything wrong. */
export interface Building {
  /** Only for print when there are no problems; until then, for finding the problems of what refers to it. */
  readonly catalogue: Catalogue;
  /** The same with `{fact-id}` still in its texts, for a story whose figures are other ones. */
  readonly unfilled: Catalogue;
  readonly problems: readonly Problem[];
  /** Every fact id written in data/, also of facts that are left out of the catalogue; null when a file could not be read. */
  readonly factIds: ReadonlySet<string> | null;
}

const values = <Data extends { readonly id: string }>({ entries }: Table<Data>): ReadonlyMap<string, Data> =>
  new Map(entries.map(({ data }) => [data.id, data]));

function textProblems(records: Records): readonly Problem[] {
  const { fact } = targetsOf(records);
  const all: readonly Entry<unknown>[] = Object.values(records).flatMap((table: Table<unknown>) => table.entries);
  return all.flatMap((entry) =>
    checkTexts(entry.data, fact).map((fault) =>
      toProblem(entry.parsed, { ...fault, path: [...entry.path, ...fault.path] }),
    ),
  );
}

/**
 * Joins the files of data/ into one catalogue and finds everything that is wrong with them, sorted by place. One mistake
 * is one problem: what merely hangs on it is not reported.
 * @param files by path from the project root, in the order of their names; null stands for a file that could not be read,
 * which is reported by whoever read it
 */
export function buildCatalogue(files: ReadonlyMap<string, ParsedFile | null>): Building {
  const { records, problems: fileProblems } = readRecords(files);
  const observed = new Map<string, Fact>();
  for (const entry of records.observations.entries) {
    const fact = observe(entry, records);
    if (fact !== null) observed.set(fact.id, fact);
  }
  const rules = { series: values(records.series), separations: records.separations.entries.map(({ data }) => data) };
  const { facts, problems: formulaProblems } = evaluate(observed, records, rules);
  const problems = [
    ...fileProblems,
    ...checkReferences(records),
    ...records.observations.entries.flatMap((entry) => checkObservation(entry, records)),
    ...records.observations.entries.flatMap((entry) => checkArithmetic(entry, facts, records)),
    ...formulaProblems,
    ...checkStructure(records),
    ...checkPlaces(records),
    ...textProblems(records),
  ];
  const unfilled: Catalogue = {
    facts,
    sources: values(records.sources),
    places: values(records.places),
    indicators: values(records.indicators),
    ...rules,
    disputes: values(records.disputes),
  };
  const catalogue = fillCatalogue(unfilled);
  return { catalogue, unfilled, problems: problems.toSorted(byPlace), factIds: targetsOf(records).fact.ids };
}
