import { z } from 'zod';
import { fingerprint } from './fingerprint.ts';

const text = z.strictObject({ id: z.string(), en: z.string() });

/**
 * All that a reader can be told about a number, as it was published. Plain strings and numbers: nothing here may depend on a
 * schema, an enumeration or a list of words of today, or the archive of yesterday would not open after a rename.
 */
export const publishedFactSchema = z.strictObject({
  id: z.string(),
  /** `observation` or `derivation`. */
  kind: z.string(),
  /** What the number is, in a line. */
  caption: text,
  /** As the site prints it: `50,50 persen`. */
  printed: text,
  value: z.number().nullable(),
  unit: z.string(),
  /** Digits after the decimal point when printed; below zero rounds, as in data/derivations.json. */
  decimals: z.number(),
  scale: z.string(),
  status: z.string(),
  /** Null for a figure we computed. */
  precision: z.string().nullable(),
  place: z.strictObject({ id: z.string(), name: text }),
  /** As in data/: `2024-11`, `2024-01/2024-06`. */
  period: z.string(),
  /** Who or what is counted. Null for a figure we computed. */
  population: text.nullable(),
  /** What the indicator counts. Null for a figure we computed. */
  definition: text.nullable(),
  /** Null for a figure we computed. */
  saidBy: text.nullable(),
  /** The source's own words around the number. */
  wording: z.string().nullable(),
  /** As a reader would check it on paper. Null for a figure that a source gave. */
  formula: text.nullable(),
  caveat: text.nullable(),
  /** The cell of the table it was read from. Absent where it was not read from one, so that what was published before keeps its fingerprint. */
  table: z
    .strictObject({ file: z.string().nullable(), sha256: z.string(), sheet: z.string().nullable(), cell: z.string() })
    .optional(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      url: z.string(),
      published: z.string().nullable(),
    }),
  ),
});

export type PublishedFact = z.output<typeof publishedFactSchema>;

/** SHA-256 of a published fact's canonical JSON, as 64 hexadecimal digits. The first 16 stand in its citation address. */
export const factFingerprint = (fact: PublishedFact): string => fingerprint(fact);
