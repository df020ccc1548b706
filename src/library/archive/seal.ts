import { z } from 'zod';
import { sha256Pattern } from '../../citing/versions/version-file.ts';
import { identifier } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/sha256.ts';
import { ledgerNames, type LedgerName } from './archive-paths.ts';

const hash = z.string().regex(sha256Pattern);

/** How many lines a list has, and the SHA-256 of its bytes. */
const measure = z.strictObject({ lines: z.number().int().min(0), sha256: hash });

const measures = Object.fromEntries(ledgerNames.map((name) => [name, measure])) as Record<LedgerName, typeof measure>;

/** `content/versions/seal.json`. */
export const sealSchema = z.strictObject({
  ...measures,
  /** SHA-256 of the newest version by chart: with the chain of `previous` it holds every version in its place. */
  newest: z.record(identifier, hash),
});

export type Seal = z.output<typeof sealSchema>;

export const countLines = (text: string): number => text.split('\n').length - 1;

/** Seals the lists and the newest versions as they are now. */
export function writeSeal(ledgers: Readonly<Record<LedgerName, string>>, newest: Seal['newest']): string {
  const sealed = ledgerNames.map((name) => [name, { lines: countLines(ledgers[name]), sha256: sha256(ledgers[name]) }]);
  const sorted = Object.entries(newest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...Object.fromEntries(sealed), newest: Object.fromEntries(sorted) }, null, 2)}\n`;
}
