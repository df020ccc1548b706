import type { FactContent } from './fact-content.ts';
import { releasedFacts } from './released-facts.ts';
import type { Release } from './release.ts';

/** What one release changed, in the order of ids. */
export interface ReleaseChanges {
  readonly added: readonly FactContent[];
  readonly changed: readonly { readonly before: FactContent; readonly after: FactContent }[];
  readonly withdrawn: readonly FactContent[];
  /** Names of the tables that are not as they were; all of them in the first release. */
  readonly tables: readonly string[];
}

/**
 * What the release at an index changed.
 * @param releases the oldest first
 * @param index from 0
 */
export function changesOf(releases: readonly Release[], index: number): ReleaseChanges {
  const release = releases[index];
  if (release === undefined) throw new RangeError(`there is no release ${index}`);
  const before = releasedFacts(releases.slice(0, index));
  const added: FactContent[] = [];
  const changed: { before: FactContent; after: FactContent }[] = [];
  const withdrawn: FactContent[] = [];
  for (const [id, after] of Object.entries(release.file.facts)) {
    const known = before.get(id);
    if (after === null) {
      if (known !== undefined) withdrawn.push(known);
    } else if (known === undefined) added.push(after);
    else changed.push({ before: known, after });
  }
  const previous = releases[index - 1]?.file.tables ?? {};
  const names = new Set([...Object.keys(previous), ...Object.keys(release.file.tables)]);
  const tables = [...names].filter((name) => previous[name] !== release.file.tables[name]);
  return { added, changed, withdrawn, tables };
}
