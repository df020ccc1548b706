import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { tableCsv } from '../csv/table.ts';
import { type DataRecord, dataSetTables } from '../data-set/compose-data-set.ts';
import { factContent } from './fact-content.ts';
import { releasedFacts } from './released-facts.ts';
import type { ReleaseFile } from './release.ts';

/** What releasing the record now would say, apart from when and why; null when the newest release says all of it already. */
export function composeRelease({
  catalogue,
  releases,
  site,
}: DataRecord): Pick<ReleaseFile, 'facts' | 'tables'> | null {
  const known = releasedFacts(releases);
  const facts: Record<string, ReleaseFile['facts'][string]> = {};
  for (const id of [...new Set([...known.keys(), ...catalogue.facts.keys()])].toSorted()) {
    const fact = catalogue.facts.get(id);
    const now = fact === undefined ? null : factContent(fact);
    if (canonicalJson(now) !== canonicalJson(known.get(id) ?? null)) facts[id] = now;
  }
  const tables = Object.fromEntries(
    dataSetTables(catalogue, site).map((table) => [table.name, sha256(tableCsv(table))]),
  );
  const same = Object.keys(facts).length === 0 && canonicalJson(tables) === canonicalJson(releases.at(-1)?.file.tables);
  return same ? null : { facts, tables };
}

/** The file of the next release; null when nothing changed. */
export function nextRelease(
  record: DataRecord,
  { date, note }: { readonly date: string; readonly note: Bilingual },
): ReleaseFile | null {
  const content = composeRelease(record);
  const newest = record.releases.at(-1);
  return (
    content && {
      schema: 1,
      number: (newest?.file.number ?? 0) + 1,
      date,
      previous: newest?.hash ?? null,
      note,
      ...content,
    }
  );
}
