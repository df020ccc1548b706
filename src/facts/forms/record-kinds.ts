import type { z } from 'zod';
import { observationsFolder } from '../records.ts';
import { disputeSchema, seriesSchema } from '../schema/comparison.ts';
import { derivationSchema } from '../schema/derivation.ts';
import { observationSchema } from '../schema/observation.ts';
import { indicatorSchema, placeSchema, sourceSchema } from '../schema/subject.ts';
import type { RecordKind } from './record-names.ts';

/** Where the records of a kind stand and what each must be. */
export interface RecordKindEntry {
  /** The file, or the folder with one for each place. */
  readonly path: string;
  /** The key of the list in it. */
  readonly list: string;
  /** What such a file names as its `$schema`. */
  readonly jsonSchema: string;
  readonly schema: z.ZodType<{ readonly id: string }>;
}

/** Everything that an editor records by filling in a form. */
export const recordKinds = {
  fact: {
    path: observationsFolder,
    list: 'observations',
    jsonSchema: '../schemas/observations.schema.json',
    schema: observationSchema,
  },
  derivation: {
    path: 'data/derivations.json',
    list: 'derivations',
    jsonSchema: './schemas/derivations.schema.json',
    schema: derivationSchema,
  },
  source: {
    path: 'data/sources.json',
    list: 'sources',
    jsonSchema: './schemas/sources.schema.json',
    schema: sourceSchema,
  },
  place: {
    path: 'data/places.json',
    list: 'places',
    jsonSchema: './schemas/places.schema.json',
    schema: placeSchema,
  },
  series: {
    path: 'data/comparability.json',
    list: 'series',
    jsonSchema: './schemas/comparability.schema.json',
    schema: seriesSchema,
  },
  dispute: {
    path: 'data/disputes.json',
    list: 'disputes',
    jsonSchema: './schemas/disputes.schema.json',
    schema: disputeSchema,
  },
  indicator: {
    path: 'data/indicators.json',
    list: 'indicators',
    jsonSchema: './schemas/indicators.schema.json',
    schema: indicatorSchema,
  },
} as const satisfies Readonly<Record<RecordKind, RecordKindEntry>>;

/** What is known of a kind, whichever it is. */
export const aboutRecord = (kind: RecordKind): RecordKindEntry => recordKinds[kind];

/** The file that a record belongs in: a number stands in that of its place. */
export const fileOf = (kind: RecordKind, place: string): string =>
  kind === 'fact' ? `${observationsFolder}${place}.json` : recordKinds[kind].path;
