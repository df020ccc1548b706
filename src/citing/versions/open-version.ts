import { openChart, type Chart } from '../../charts/open-chart.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { parsePeriod, type Period } from '../../i18n/dates.ts';
import type { Fault } from '../../facts/problem.ts';
import type { VersionFact, VersionFile } from './version-file.ts';

/** Throws RangeError when the file names something that it does not hold: its hash was right, so our own writer was wrong. */
function need<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new RangeError(`the version does not hold ${what}`);
  return value;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const origin = { file: 'content/versions/', line: 1, column: 1 };

/** Joins the facts of a version with what they refer to. Values are taken as they were, never computed again. */
function openFacts(file: VersionFile): ReadonlyMap<string, Fact> {
  const [entries, sources, places, indicators] = [
    byId(file.facts),
    byId(file.sources),
    byId(file.places),
    byId(file.indicators),
  ];
  const facts = new Map<string, Fact>();
  const periodOf = (text: string): Period => need(parsePeriod(text), `the period "${text}"`);
  const disputesOf = (id: string) => file.disputes.filter(({ sides }) => sides.some((side) => side.facts.includes(id)));
  const open = (entry: VersionFact): Fact => {
    const known = facts.get(entry.id);
    if (known !== undefined) return known;
    const fact = join(entry);
    facts.set(entry.id, fact);
    return fact;
  };
  const join = (entry: VersionFact): Fact => {
    const { id } = entry;
    if (entry.kind === 'observation') {
      const { observation } = entry;
      const { value, unit, decimals, scale, status, series, caveat, period } = observation;
      const source = need(sources.get(observation.source), `the source "${observation.source}"`);
      return {
        kind: 'observation',
        id, value, unit, decimals, scale, status, series, caveat, observation, source, origin,
        indicator: need(indicators.get(observation.indicator), `the indicator "${observation.indicator}"`),
        place: need(places.get(observation.place), `the place "${observation.place}"`),
        period: periodOf(period),
        periodText: period,
        sources: [source],
        disputes: disputesOf(id),
      }; // prettier-ignore
    }
    const { derivation, value, period } = entry;
    const { unit, decimals, series, note } = derivation;
    const operands = entry.operands.map((operand) => open(need(entries.get(operand), `the fact "${operand}"`)));
    return {
      kind: 'derivation',
      id, value, unit, decimals, series, derivation, operands, origin,
      scale: 'one',
      status: 'derived',
      caveat: note,
      place: need(places.get(entry.place), `the place "${entry.place}"`),
      period: periodOf(period),
      periodText: period,
      sources: [...new Set(operands.flatMap(({ sources: below }) => below))],
      disputes: disputesOf(id),
    }; // prettier-ignore
  };
  for (const entry of file.facts) open(entry);
  return facts;
}

/** The chart as it was published, with everything it was resolved with; or why the present renderer cannot draw it any more. */
export function openVersion(
  file: VersionFile,
): { readonly chart: Chart; readonly catalogue: Catalogue } | { readonly faults: readonly Fault[] } {
  const catalogue: Catalogue = {
    facts: openFacts(file),
    sources: byId(file.sources),
    places: byId(file.places),
    indicators: byId(file.indicators),
    series: byId(file.series),
    separations: file.separations,
    disputes: byId(file.disputes),
  };
  const opening = openChart(file.spec, file.chart, catalogue);
  return 'faults' in opening ? opening : { chart: opening.chart, catalogue };
}
