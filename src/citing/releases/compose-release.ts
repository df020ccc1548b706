import { canonicalJson } from '../../facts/canonical-json.ts';
import { publishFact } from '../../facts/publish-fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { tableCsv } from '../csv/table.ts';
import { type DataRecord, dataSetTables } from '../data-set/compose-data-set.ts';
import { releasedFacts, type ReleaseFile } from './release.ts';

/** What releasing the record now would say, apart from when and why. */
function composeRelease({ catalogue, releases, site }: DataRecord): Pick<ReleaseFile, 'facts' | 'tables'> {
  const known = releasedFacts(releases);
  const facts: Record<string, ReleaseFile['facts'][string]> = {};
  for (const id of [...new Set([...known.keys(), ...catalogue.facts.keys()])].toSorted()) {
    const fact = catalogue.facts.get(id);
    const now = fact === undefined ? null : publishFact(fact);
    if (canonicalJson(now) !== canonicalJson(known.get(id) ?? null)) facts[id] = now;
  }
  const tables = Object.fromEntries(
    dataSetTables(catalogue, site).map((table) => [table.name, sha256(tableCsv(table))]),
  );
  return { facts, tables };
}

/** When and why there is a release. */
export interface Reasons {
  /** ISO day, in Makassar. */
  readonly date: string;
  readonly note: Bilingual;
  /** Reasons of single facts, by id; those of facts that have not changed are left out. */
  readonly notes?: ReadonlyMap<string, Bilingual>;
}

/**
 * The file of the next release; null when nothing changed.
 * @param anyway whether there is to be one although no number and no table changed: the files of /data/ may be written otherwise
 */
export function nextRelease(
  record: DataRecord,
  { date, note, notes = new Map() }: Reasons,
  anyway: boolean,
): ReleaseFile | null {
  const content = composeRelease(record);
  const newest = record.releases.at(-1);
  const isSame =
    Object.keys(content.facts).length === 0 && canonicalJson(content.tables) === canonicalJson(newest?.file.tables);
  if (isSame && !anyway) return null;
  const number = (newest?.file.number ?? 0) + 1;
  const own = Object.fromEntries([...notes].filter(([id]) => Object.hasOwn(content.facts, id)));
  const reasons = Object.keys(own).length === 0 ? { note } : { note, notes: own };
  return { schema: 1, number, date, previous: newest?.hash ?? null, ...reasons, ...content };
}
