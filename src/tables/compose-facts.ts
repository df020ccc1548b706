import type { ReadFigure } from './figure.ts';
import type { ImportSettings } from './import-settings.ts';
import type { TableReading } from './read-table.ts';
import type { Catalogue } from '../facts/fact.ts';
import { readSpelling } from '../facts/places/spelling.ts';
import { type Bilingual, slugify } from '../facts/schema/common.ts';
import type { Dispute, Series } from '../facts/schema/comparison.ts';
import type { Observation, TableCell } from '../facts/schema/observation.ts';
import { formatPeriod } from '../i18n/dates.ts';

/** Which table it was: what stands with each number read from it. */
export type TableOrigin = Omit<TableCell, 'cell'>;

/** What an import adds to the record. */
export interface ComposedImport {
  /** New numbers, with the cell that each was read from. */
  readonly observations: readonly (Observation & { readonly table: TableCell })[];
  readonly series: readonly Series[];
  /** Numbers on record that come into a new series as well. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  readonly disputes: readonly Dispute[];
  /** Spellings that are to be known from now on, by place. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** A period as a part of an id: `../2025-08` is to-2025-08. */
const periodSlug = (period: string): string => slugify(period.replace('../', 'to-'));

/** The id of a new number: its place, what is measured and when; with a number behind it where that is taken. */
function newId({ place, indicator, period }: ReadFigure, taken: Set<string>): string {
  const town = place.codes === null ? place.id : place.id.replace(/^(?:kabupaten|kota)-/, '');
  const wanted = slugify(`${town}-${indicator.id}-${periodSlug(period)}`)
    .slice(0, 76)
    .replace(/-+$/, '');
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** Of the first column of numbers the series as it was named, of each other one a series of its own: people and per cent share no axis. */
function seriesFor(
  figures: readonly ReadFigure[],
  { shared }: ImportSettings,
  { series: known }: Pick<Catalogue, 'series'>,
): { readonly ids: ReadonlyMap<string, string>; readonly made: readonly Series[] } {
  const { series } = shared;
  const indicators = [...new Map(figures.map(({ indicator }) => [indicator.id, indicator])).values()];
  if (series.is === 'none') return { ids: new Map(), made: [] };
  if (series.is === 'known') {
    const [first] = indicators;
    return { ids: new Map(first ? [[first.id, series.id]] : []), made: [] };
  }
  const taken = new Set(known.keys());
  const made = indicators.map((indicator, index): Series => {
    const own = index === 0 ? series.id : slugify(`${series.id}-${indicator.id}`);
    let id = own;
    for (let count = 2; taken.has(id); count++) id = `${own.slice(0, 76)}-${count}`;
    taken.add(id);
    const name =
      index === 0
        ? series.name
        : { id: `${series.name.id}: ${indicator.name.id}`, en: `${series.name.en}: ${indicator.name.en}` };
    return { id, name, use: series.use, note: series.note };
  });
  return { ids: new Map(indicators.map(({ id }, index) => [id, made[index]?.id ?? ''])), made };
}

const precisionOf = (
  { number, status }: ReadFigure,
  { precision }: ImportSettings['shared'],
): Observation['precision'] =>
  precision ??
  (status === 'estimate' ? 'approximate' : number === null || number.scale === 'one' ? 'exact' : 'rounded');

/** Words for both sides of a conflict that take none of them. */
function disputeBetween(
  mine: Observation,
  figure: ReadFigure,
  catalogue: Catalogue,
  taken: Set<string>,
): readonly Dispute[] {
  const other = catalogue.facts.get(figure.disputes ?? '');
  const source = catalogue.sources.get(mine.source);
  if (other?.kind !== 'observation' || source === undefined) return [];
  const { place, indicator, period } = figure;
  const wanted = slugify(`${place.id}-${indicator.id}-${periodSlug(period)}`).slice(0, 76);
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  const when = { id: formatPeriod(period, 'id'), en: formatPeriod(period, 'en') };
  const by = (publisher: string, fact: string): Bilingual => ({
    id: `${publisher} mencatat {${fact}}.`,
    en: `${publisher} has {${fact}}.`,
  });
  return [
    {
      id,
      title: {
        id: `${indicator.name.id} ${place.name.id}, ${when.id}`,
        en: `${indicator.name.en} in ${place.name.en}, ${when.en}`,
      },
      severity: 'medium',
      sides: [
        { facts: [other.id], says: by(other.source.publisher, other.id) },
        { facts: [mine.id], says: by(source.publisher, mine.id) },
      ],
      verdict: {
        id: `Untuk wilayah dan masa yang sama tercatat {${other.id}} dan {${mine.id}}. Yang mana yang benar tidak dapat dipastikan dari catatan ini.`,
        en: `For the same place and time {${other.id}} and {${mine.id}} are on record. Which of them is right cannot be told from this record.`,
      },
    },
  ];
}

/** The share of a row and what stands above and below its line, where all three were given. */
function linkShares(figures: readonly (readonly [ReadFigure, Observation])[]): readonly Observation[] {
  const rows = Map.groupBy(figures, ([{ row }]) => row);
  const partIn = (row: number, part: 'numerator' | 'denominator') =>
    rows.get(row)?.find(([{ column, number }]) => column.part === part && number !== null)?.[1].id;
  return figures.map(([{ row, column, indicator, number }, observation]) => {
    const [numerator, denominator] = [partIn(row, 'numerator'), partIn(row, 'denominator')];
    if (indicator.unit !== 'percent' || column.part !== undefined || number === null || !numerator || !denominator)
      return observation;
    return { ...observation, share: { numerator, denominator } };
  });
}

/** Spellings that were chosen and shall be known, by the answers `remember <spelling>`. */
function aliasesIn(
  { answers }: ImportSettings,
  { places }: Pick<Catalogue, 'places'>,
): ReadonlyMap<string, readonly string[]> {
  const found = Object.entries(answers).flatMap(([key, answer]) => {
    const [, written] = /^remember (.+)$/.exec(key) ?? [];
    const place = written === undefined ? undefined : places.get(answers[`place ${written}`] ?? '');
    return answer === 'yes' && written !== undefined && place !== undefined && readSpelling(written).name !== ''
      ? [[place.id, written] as const]
      : [];
  });
  return new Map([...Map.groupBy(found, ([id]) => id)].map(([id, group]) => [id, group.map(([, written]) => written)]));
}

/** What the record gains from a table that has been read: numbers with their cells, series, disputes, spellings. */
export function composeImport(
  { figures, recorded }: TableReading,
  settings: ImportSettings,
  origin: TableOrigin,
  catalogue: Catalogue,
): ComposedImport {
  const { shared } = settings;
  const { ids, made } = seriesFor(figures, settings, catalogue);
  const taken = new Set(catalogue.facts.keys());
  const composed = figures.map((figure): readonly [ReadFigure, Observation] => {
    const { column, number, indicator, place, period, status, cell } = figure;
    const series = ids.get(indicator.id);
    const population = column.population?.id && column.population.en ? column.population : shared.population;
    const observation: Observation = {
      id: newId(figure, taken),
      indicator: indicator.id,
      place: place.id,
      population,
      period,
      value: number?.value ?? null,
      unit: indicator.unit,
      decimals: number?.decimals ?? 0,
      scale: number?.scale ?? 'one',
      status,
      precision: precisionOf(figure, shared),
      source: shared.source,
      attributedTo: shared.attributedTo,
      wording: null,
      caveat: shared.caveat,
      series: series === undefined || status === 'misprint' ? [] : [series],
      table: { ...origin, cell },
    };
    return [figure, observation];
  });
  const takenDisputes = new Set(catalogue.disputes.keys());
  const observations = linkShares(composed).flatMap((observation) =>
    observation.table === undefined ? [] : [{ ...observation, table: observation.table }],
  );
  const joins = recorded.flatMap((id) => {
    const fact = catalogue.facts.get(id);
    const series = fact?.kind === 'observation' ? ids.get(fact.indicator.id) : undefined;
    return shared.series.is === 'new' && series !== undefined ? [[series, id] as const] : [];
  });
  return {
    observations,
    series: made,
    joined: new Map(
      [...Map.groupBy(joins, ([series]) => series)].map(([series, all]) => [
        series,
        [...new Set(all.map(([, id]) => id))],
      ]),
    ),
    disputes: composed.flatMap(([figure, observation]) =>
      disputeBetween(observation, figure, catalogue, takenDisputes),
    ),
    aliases: aliasesIn(settings, catalogue),
  };
}
