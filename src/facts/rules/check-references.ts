import { asWritten, suggest } from '../suggest.ts';
import { type Entry, problemIn, type Records, type Table } from '../records.ts';
import { operandsOf } from '../operations.ts';
import type { Path, Problem } from '../problem.ts';
import type { Bilingual } from '../schema/common.ts';

/** What a reference points at: what it is called, where it is recorded, and the ids there; null when not all are known. */
export interface Target {
  readonly noun: Bilingual;
  readonly file: string;
  readonly ids: ReadonlySet<string> | null;
}

const target = (noun: Bilingual, file: string, ...tables: readonly Table<unknown>[]): Target => ({
  noun,
  file,
  ids: tables.every(({ complete }) => complete) ? new Set(tables.flatMap(({ ids }) => [...ids])) : null,
});

/** The kinds of thing that ids point at. */
export const targetsOf = (records: Records) => ({
  source: target({ id: 'Sumber', en: 'source' }, 'data/sources.json', records.sources),
  place: target({ id: 'Tempat', en: 'place' }, 'data/places.json', records.places),
  indicator: target({ id: 'Indikator', en: 'indicator' }, 'data/indicators.json', records.indicators),
  series: target({ id: 'Seri', en: 'series' }, 'data/comparability.json', records.series),
  dispute: target({ id: 'Selisih', en: 'dispute' }, 'data/disputes.json', records.disputes),
  fact: target({ id: 'Fakta', en: 'fact' }, 'data/observations/', records.observations, records.derivations),
});

/** What is wrong with a reference, or null. */
export function refuseReference(id: string, { noun, file, ids }: Target): Bilingual | null {
  if (ids === null || ids.has(id)) return null;
  const help = suggest(id, ids);
  return {
    id: `${noun.id} ${asWritten(id)} tidak ada di ${file}. ${help.id}`,
    en: `There is no ${noun.en} ${asWritten(id)} in ${file}. ${help.en}`,
  };
}

/** Every id in data/ that names another record must name one that is there. */
export function checkReferences(records: Records): readonly Problem[] {
  const problems: Problem[] = [];
  const targets = targetsOf(records);
  const check = (entry: Entry<unknown>, path: Path, id: string, to: Target) => {
    const message = refuseReference(id, to);
    if (message !== null) problems.push(problemIn(entry, path, message));
  };
  for (const entry of records.places.entries)
    if (entry.data.parent !== null) check(entry, ['parent'], entry.data.parent, targets.place);
  for (const entry of records.observations.entries) {
    const { indicator, place, source, alsoIn, series, share, parts, irregularity } = entry.data;
    check(entry, ['indicator'], indicator, targets.indicator);
    check(entry, ['place'], place, targets.place);
    check(entry, ['source'], source, targets.source);
    alsoIn?.forEach((id, index) => check(entry, ['alsoIn', index], id, targets.source));
    series.forEach((id, index) => check(entry, ['series', index], id, targets.series));
    parts?.forEach((id, index) => check(entry, ['parts', index], id, targets.fact));
    if (share !== undefined) check(entry, ['share', 'numerator'], share.numerator, targets.fact);
    if (share !== undefined) check(entry, ['share', 'denominator'], share.denominator, targets.fact);
    if (irregularity !== undefined) check(entry, ['irregularity'], irregularity, targets.dispute);
  }
  for (const entry of records.derivations.entries) {
    for (const { path, id } of operandsOf(entry.data)) check(entry, path, id, targets.fact);
    entry.data.series.forEach((id, index) => check(entry, ['series', index], id, targets.series));
    if (entry.data.operation === 'disagreement') check(entry, ['dispute'], entry.data.dispute, targets.dispute);
  }
  for (const entry of records.separations.entries)
    entry.data.between.forEach((id, index) => check(entry, ['between', index], id, targets.series));
  for (const entry of records.disputes.entries) {
    entry.data.figures?.forEach((id, index) => check(entry, ['figures', index], id, targets.fact));
    entry.data.sides.forEach(({ facts }, side) =>
      facts.forEach((id, index) => check(entry, ['sides', side, 'facts', index], id, targets.fact)),
    );
  }
  return problems;
}
