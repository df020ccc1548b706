import type { z } from 'zod';
import {
  comparabilityFileSchema,
  separationSchema,
  seriesSchema,
  type Separation,
  type Series,
} from './schema/comparability.ts';
import { derivationSchema, derivationsFileSchema, type Derivation } from './schema/derivation.ts';
import { disputeSchema, disputesFileSchema, type Dispute } from './schema/dispute.ts';
import { indicatorSchema, indicatorsFileSchema, type Indicator } from './schema/indicator.ts';
import { observationSchema, observationsFileSchema, type Observation } from './schema/observation.ts';
import { placeSchema, placesFileSchema, type Place } from './schema/place.ts';
import { sourceSchema, sourcesFileSchema, type Source } from './schema/source.ts';
import type { Table } from './entry.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import { checkFile, readTable } from './read-table.ts';

/** All that stands in data/, each record checked by itself and not yet joined with the others. */
export interface Records {
  readonly sources: Table<Source>;
  readonly places: Table<Place>;
  readonly indicators: Table<Indicator>;
  readonly series: Table<Series>;
  readonly separations: Table<Separation>;
  readonly observations: Table<Observation>;
  readonly derivations: Table<Derivation>;
  readonly disputes: Table<Dispute>;
}

/** The files of data/ and their schemas; `npm run schemas` writes one JSON Schema for each. */
export const dataFiles = {
  'data/sources.json': sourcesFileSchema,
  'data/places.json': placesFileSchema,
  'data/indicators.json': indicatorsFileSchema,
  'data/comparability.json': comparabilityFileSchema,
  'data/derivations.json': derivationsFileSchema,
  'data/disputes.json': disputesFileSchema,
} as const;

const schemas: ReadonlyMap<string, z.ZodType> = new Map(Object.entries(dataFiles));

export const observationsFolder = 'data/observations/';

/**
 * Checks each file against its schema and takes the records out.
 * @param files by path from the project root; null stands for a file that could not be read, which is reported elsewhere
 */
export function readRecords(files: ReadonlyMap<string, ParsedFile | null>): {
  readonly records: Records;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const observationFiles = [...files].filter(([path]) => path.startsWith(observationsFolder));
  const one = (path: keyof typeof dataFiles) => [files.get(path) ?? null];
  for (const [path, parsed] of files) {
    const schema = path.startsWith(observationsFolder) ? observationsFileSchema : schemas.get(path);
    if (parsed !== null && schema !== undefined) problems.push(...checkFile(parsed, schema));
  }
  const observations = observationFiles.length === 0 ? [null] : observationFiles.map(([, parsed]) => parsed);
  const readings = {
    sources: readTable(one('data/sources.json'), 'sources', sourceSchema),
    places: readTable(one('data/places.json'), 'places', placeSchema),
    indicators: readTable(one('data/indicators.json'), 'indicators', indicatorSchema),
    series: readTable(one('data/comparability.json'), 'series', seriesSchema),
    separations: readTable(one('data/comparability.json'), 'separations', separationSchema),
    observations: readTable(observations, 'observations', observationSchema),
    derivations: readTable(one('data/derivations.json'), 'derivations', derivationSchema),
    disputes: readTable(one('data/disputes.json'), 'disputes', disputeSchema),
  };
  for (const reading of Object.values(readings)) problems.push(...reading.problems);
  const { sources, places, indicators, series, separations, observations: observed, derivations, disputes } = readings;
  return {
    records: {
      sources: sources.table, places: places.table, indicators: indicators.table, series: series.table,
      separations: separations.table, observations: observed.table, derivations: derivations.table, disputes: disputes.table,
    }, // prettier-ignore
    problems,
  };
}
